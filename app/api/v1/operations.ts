import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/agenda-item/commands";
import { addAttendance, removeAttendance } from "@/lib/attendance/commands";
import { listClaims } from "@/lib/claim/queries";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { getCommitment, listAssessments, listCommitments } from "@/lib/commitment/queries";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import type { Operation } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { addMeetingGroup, removeMeetingGroup } from "@/lib/meeting/commands/groups";
import { takeBackHeld } from "@/lib/meeting/commands/held";
import { writeMinutes } from "@/lib/meeting/commands/minutes";
import { recordNextMeeting } from "@/lib/meeting/commands/next";
import { listMeetings } from "@/lib/meeting/queries";
import { listMeetingChoices } from "@/lib/meeting/queries/choices";
import { getMeeting } from "@/lib/meeting/queries/record";
import { addOutcome, editOutcome } from "@/lib/outcome/commands";
import { listOutcomes } from "@/lib/outcome/queries";
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
  getMeeting,
  listMeetingChoices,
  recordMeeting,
  recordNextMeeting,
  editMeeting,
  takeBackHeld,
  addMeetingGroup,
  removeMeetingGroup,
  writeMinutes,
  addAgendaItem,
  editAgendaItem,
  removeAgendaItem,
  listOutcomes,
  addOutcome,
  editOutcome,
  addAttendance,
  removeAttendance,
  listClaims,
  listSources,
  getSource,
];
