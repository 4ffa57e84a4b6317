import { createClaim, deprecateClaim } from "@/lib/claim/commands";
import { listClaims } from "@/lib/claim/queries";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { createCommitment } from "@/lib/commitment/commands/create";
import { editCommitment } from "@/lib/commitment/commands/edit";
import { getCommitment, listAssessments, listCommitments } from "@/lib/commitment/queries";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import type { Operation } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { listMeetings } from "@/lib/meeting/queries";
import { recordPartySearch } from "@/lib/party-search/commands";
import { createSource } from "@/lib/source/commands";
import { getSource, listSources } from "@/lib/source/queries";
import { listWorkingGroups } from "@/lib/working-group/queries";

/** What the API offers. An operation with an `http` entry that is not here has no REST door. */
export const operations: readonly Operation[] = [
  listDossiers,
  getDossier,
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
  createCommitment,
  editCommitment,
  createSource,
  createClaim,
  deprecateClaim,
  recordPartySearch,
];
