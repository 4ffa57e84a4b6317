import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/agenda-item/commands";
import { createAgreement, recordAct, retractAct } from "@/lib/agreement/commands";
import { editAgreement } from "@/lib/agreement/commands/edit";
import { addLink, removeLink } from "@/lib/agreement/commands/links";
import { addProvision, editProvision } from "@/lib/agreement/commands/provisions";
import { getAgreement, listAgreements } from "@/lib/agreement/queries";
import { addAttendance, removeAttendance } from "@/lib/attendance/commands";
import { listAuditEvents } from "@/lib/audit-event/queries";
import { addCadence } from "@/lib/cadence/commands/add";
import { endCadence } from "@/lib/cadence/commands/end";
import { listCadences } from "@/lib/cadence/queries";
import { createClaim, deprecateClaim } from "@/lib/claim/commands";
import { listClaims } from "@/lib/claim/queries";
import { assessCommitment, closeCommitment, retractAssessment } from "@/lib/commitment/commands";
import { createCommitment } from "@/lib/commitment/commands/create";
import { editCommitment } from "@/lib/commitment/commands/edit";
import { getCommitment, listAssessments, listCommitments } from "@/lib/commitment/queries";
import { createDossier } from "@/lib/dossier/commands";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import { createFeed, revokeFeed } from "@/lib/feed/commands";
import { listFeeds } from "@/lib/feed/queries";
import { addHoliday, editHoliday, removeHoliday, restoreHoliday } from "@/lib/holiday/commands";
import { confirmHolidays } from "@/lib/holiday/commands/confirm";
import { estimateHolidays } from "@/lib/holiday/commands/estimate";
import { listHolidays } from "@/lib/holiday/queries";
import { listIssueAreas } from "@/lib/issue-area/queries";
import type { Operation } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { addMeetingGroup, numberMeetingIn, removeMeetingGroup } from "@/lib/meeting/commands/groups";
import { takeBackHeld } from "@/lib/meeting/commands/held";
import { importMeetings } from "@/lib/meeting/commands/import";
import { writeMinutes } from "@/lib/meeting/commands/minutes";
import { recordNextMeeting } from "@/lib/meeting/commands/next";
import { listMeetings } from "@/lib/meeting/queries";
import { listMeetingChoices } from "@/lib/meeting/queries/choices";
import { getConflicts } from "@/lib/meeting/queries/conflicts";
import { getMeeting } from "@/lib/meeting/queries/record";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { addOutcome, editOutcome } from "@/lib/outcome/commands";
import { listOutcomes } from "@/lib/outcome/queries";
import { getOverview } from "@/lib/overview/queries";
import { createParty } from "@/lib/party/commands";
import { listParties } from "@/lib/party/queries";
import { recordPartySearch } from "@/lib/party-search/commands";
import { prefer, readNotifications } from "@/lib/reminder/commands";
import { getPreferences, listNotifications } from "@/lib/reminder/queries";
import { listSlots } from "@/lib/slot/queries";
import { suggestDatesFor } from "@/lib/slot/queries/suggest";
import { createSource } from "@/lib/source/commands";
import { getSource, listSources } from "@/lib/source/queries";
import { addWeekend, editWeekend } from "@/lib/weekend/commands";
import { createWorkingGroup } from "@/lib/working-group/commands/create";
import { editWorkingGroup } from "@/lib/working-group/commands/edit";
import { addSeat, removeSeat } from "@/lib/working-group/commands/seats";
import { getWorkingGroup, listWorkingGroups } from "@/lib/working-group/queries";

/** What the API offers. An operation with an `http` entry that is not here has no REST door. */
export const operations: readonly Operation[] = [
  listDossiers,
  getDossier,
  getOverview,
  listIssueAreas,
  listAgreements,
  getAgreement,
  createAgreement,
  editAgreement,
  addLink,
  removeLink,
  addProvision,
  editProvision,
  recordAct,
  retractAct,
  listCommitments,
  getCommitment,
  listAssessments,
  assessCommitment,
  retractAssessment,
  closeCommitment,
  listWorkingGroups,
  getWorkingGroup,
  createWorkingGroup,
  editWorkingGroup,
  addSeat,
  removeSeat,
  listCadences,
  addCadence,
  endCadence,
  listMeetings,
  getMeetingWindow,
  getMeeting,
  getConflicts,
  listMeetingChoices,
  recordMeeting,
  recordNextMeeting,
  editMeeting,
  importMeetings,
  listSlots,
  suggestDatesFor,
  listFeeds,
  createFeed,
  revokeFeed,
  takeBackHeld,
  addMeetingGroup,
  removeMeetingGroup,
  numberMeetingIn,
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
  createCommitment,
  editCommitment,
  createSource,
  createClaim,
  deprecateClaim,
  recordPartySearch,
  createDossier,
  listParties,
  createParty,
  listHolidays,
  addHoliday,
  editHoliday,
  removeHoliday,
  restoreHoliday,
  estimateHolidays,
  confirmHolidays,
  addWeekend,
  editWeekend,
  listAuditEvents,
  listNotifications,
  readNotifications,
  getPreferences,
  prefer,
];
