import { listAuditEvents } from "@/lib/audit-event/queries";
import { listClaims } from "@/lib/claim/queries";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { getCommitment, listAssessments, listCommitments } from "@/lib/commitment/queries";
import { createDossier } from "@/lib/dossier/commands";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import type { Operation } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { listMeetings } from "@/lib/meeting/queries";
import { getOverview } from "@/lib/overview/queries";
import { listParties } from "@/lib/party/queries";
import { getSource, listSources } from "@/lib/source/queries";
import { listWorkingGroups } from "@/lib/working-group/queries";

/** What the API offers. An operation with an `http` entry that is not here has no REST door. */
export const operations: readonly Operation[] = [
  listDossiers,
  getDossier,
  getOverview,
  listCommitments,
  getCommitment,
  listAssessments,
  assessCommitment,
  retractAssessment,
  closeCommitment,
  listWorkingGroups,
  listMeetings,
  recordMeeting,
  editMeeting,
  listClaims,
  listSources,
  getSource,
  createDossier,
  listParties,
  listAuditEvents,
];
