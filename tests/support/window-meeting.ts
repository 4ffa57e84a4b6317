import type { WindowMeeting } from "@/lib/meeting/schema/window";

/** A meeting of a known day, as the calendar has it. */
export const windowMeeting: WindowMeeting = {
  id: "1",
  dossier: "irn-tur",
  reference: "M-1",
  title: "Fourth meeting",
  level: null,
  status: "scheduled",
  unconfirmed: true,
  place: "Ankara",
  hostSide: null,
  online: false,
  on: {
    edtf: "2019-03-04",
    earliest: "2019-03-04",
    latest: "2019-03-04",
    printed: null,
    calendar: "gregorian",
  },
  lastDay: null,
  startTime: null,
  endTime: null,
  timeZone: null,
  blocked: [],
  version: 1,
};
