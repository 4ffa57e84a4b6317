import { listClaims } from "@/lib/claim/queries";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { getCommitment, listAssessments, listCommitments } from "@/lib/commitment/queries";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import { createFeed, revokeFeed } from "@/lib/feed/commands";
import { listFeeds } from "@/lib/feed/queries";
import type { Operation } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { listMeetings } from "@/lib/meeting/queries";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { listSlots } from "@/lib/slot/queries";
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
  getMeetingWindow,
  recordMeeting,
  editMeeting,
  listSlots,
  listFeeds,
  createFeed,
  revokeFeed,
  listClaims,
  listSources,
  getSource,
];
