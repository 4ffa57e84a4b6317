import type { MeetingData } from "../../shapes";

/** The High Security Commission, as far as it is on record. */
export const earlierMeetings: MeetingData[] = [
  {
    key: "hsc-11",
    title: "11th High Security Commission",
    groups: ["hsc"],
    ordinal: 11,
    level: "deputy_minister",
    status: "held",
    place: "Tehran",
    hostSide: "A",
    on: ["2006-02-19", "Sunday evening"],
    lastDay: "2006-02-21",
    areas: ["counter-terrorism", "smuggling", "border-security"],
    agenda: [
      "The draft of a security agreement, from the 10th meeting",
      "Smuggling of goods, drugs and arms across the border",
      "Terrorism",
    ],
    attendances: [
      { side: "A", official: "zolqadr", institution: "irn-moi", role: "head" },
      { side: "B", official: "harput", institution: "tur-moi", role: "head" },
    ],
    outcomes: [{ kind: "information", text: "A security agreement was signed." }],
  },
  {
    key: "hsc-12",
    title: "12th High Security Commission",
    groups: ["hsc"],
    ordinal: 12,
    level: "deputy_minister",
    status: "held",
    place: "Ankara",
    hostSide: "B",
    on: ["2008-04-15", "Tuesday"],
    note: "Announced for 14 to 18 April. Iran's official gives the 15th, Turkey's ministry made the result known on the 17th.",
    areas: ["counter-terrorism", "border-security"],
    attendances: [
      { side: "A", official: "mohtaj", institution: "irn-moi", role: "head" },
      { side: "B", official: "gunes", institution: "tur-moi", role: "head" },
    ],
    outcomes: [
      { kind: "information", text: "A memorandum of understanding was signed." },
      { kind: "information", text: "The 13th meeting was set for April 2009 in Tehran." },
    ],
  },
  {
    key: "hsc-13",
    title: "13th High Security Commission",
    groups: ["hsc"],
    ordinal: 13,
    level: "deputy_minister",
    status: "held",
    place: "Tehran",
    hostSide: "A",
    on: ["2010-07?", "Monday, July 27, without a year"],
    note: "The report is dated 27 July and speaks of a Monday, without a year: Monday was the 26th in 2010 and the 27th in 2009. Our copy was posted by somebody who had joined that place in September 2009, so 2010 is probable.",
    areas: ["counter-terrorism", "counter-narcotics", "smuggling"],
    attendances: [{ side: "B", official: "gunes", institution: "tur-moi", role: "head" }],
  },
];
