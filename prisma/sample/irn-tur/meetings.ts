import type { MeetingData } from "../shapes";
import { earlierMeetings } from "./meetings/earlier";
import { workingGroupMeetings } from "./meetings/working-group";

const fourIssues = [
  "Terrorism",
  "Trafficking in people",
  "Trafficking in arms",
  "Smuggling of alcoholic drinks",
];

export const meetings: MeetingData[] = [
  ...earlierMeetings,
  ...workingGroupMeetings,
  {
    key: "maku-2019",
    title: "Maku–Van border meeting",
    groups: ["maku-van"],
    status: "held",
    place: "Maku",
    hostSide: "A",
    on: ["2019-08-06", "Tuesday, 1398/5/15", "persian"],
    areas: ["border-security", "smuggling"],
    attendances: [
      { side: "A", official: "hajizadeh", institution: "irn-border", role: "head" },
      { side: "B", official: "bilmez", institution: "tur-border", role: "head" },
    ],
    outcomes: [
      { kind: "information", text: "A memorandum of three paragraphs was signed. Its text is not at hand." },
      { kind: "creates", text: "To meet every six months.", commitment: "maku-van" },
    ],
  },
  {
    key: "hbc-27",
    title: "27th High Border Commission",
    groups: ["hbc"],
    ordinal: 27,
    status: "held",
    place: "Ankara",
    hostSide: "B",
    note: "Reports give weekdays, from a Tuesday on, and no date in the copies that we read. One says that six years had passed since the meeting before. It had been held by April 2019, when a report looks back at it.",
    areas: ["border-security", "environment"],
    agenda: [
      "Border documents and the map of the line",
      "Border marks",
      "Incidents and unauthorised crossing",
      "Rivers and lagoons, and what the concrete wall does to them",
    ],
    attendances: [
      { side: "A", official: "baqerpour", institution: "irn-mfa", role: "head" },
      { side: "B", official: "ozugergin", institution: "tur-mfa", role: "head" },
    ],
    outcomes: [{ kind: "information", text: "A document was signed by the heads of both delegations." }],
  },
  {
    key: "experts-iran",
    title: "Expert-level meetings in Iran",
    groups: ["experts-2017"],
    level: "expert",
    status: "held",
    place: "Iran, the city not stated",
    hostSide: "A",
    on: ["../2017-12-19", "so far"],
    note: "How many, and when, is not stated. The 1st Joint Working Group in Tehran may be among them.",
    agenda: fourIssues,
  },
  {
    key: "experts-turkey",
    title: "Expert-level meetings in Turkey",
    groups: ["experts-2017"],
    level: "expert",
    status: "held",
    place: "Turkey, the city not stated",
    hostSide: "B",
    on: ["../2017-12-19", "so far"],
    note: "How many, and when, is not stated. The 2nd Joint Working Group in Ankara may be among them.",
    agenda: fourIssues,
  },
];
