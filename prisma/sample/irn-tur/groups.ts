import type { GroupData } from "../shapes";

export const groups: GroupData[] = [
  {
    key: "jwg",
    name: "Joint Working Group on security",
    kind: "joint_working_group",
    mandate:
      "Security cooperation of the two interior ministries: terrorism, trafficking in people and arms, smuggling.",
    established: ["2017-07", "first met in July 2017"],
    areas: ["counter-terrorism", "human-trafficking", "arms-trafficking", "smuggling", "migration"],
    seats: [
      { institution: "irn-moi", side: "A", role: "lead" },
      { institution: "irn-police", side: "A", role: "operations" },
      { institution: "irn-staff", side: "A", role: "operations" },
      {
        institution: "tur-moi",
        side: "B",
        role: "lead",
        note: "Inferred from its counterpart: not named in the source.",
      },
      {
        institution: "tur-police",
        side: "B",
        role: "operations",
        note: "The source names the counter-narcotics police without saying whose.",
      },
      { institution: "tur-staff", side: "B", role: "operations" },
    ],
    cadences: [
      {
        key: "four-a-year",
        times: 4,
        per: "year",
        bound: "normally",
        from: "2017-12-20",
        graceDays: 30,
        leadDays: 30,
        hosts: "unspecified",
        replacesNote: "Raised to four a year. From how many, nobody says.",
        note: "The day is that of the report: when the rule takes effect is not stated.",
      },
    ],
  },
  {
    key: "hsc",
    name: "High Security Commission",
    kind: "commission",
    mandate:
      "The older body of the two interior ministries. In 2017 the duties of the two countries' security commissions were reported as clarified and approved.",
    areas: ["counter-terrorism", "border-security"],
    seats: [
      { institution: "irn-moi", side: "A", role: "lead" },
      { institution: "tur-moi", side: "B", role: "lead" },
    ],
    cadences: [],
  },
  {
    key: "hbc",
    name: "High Border Commission",
    kind: "commission",
    mandate: "A parallel body under the foreign ministries; its 27th meeting is on record.",
    areas: ["border-security", "border-crossings"],
    seats: [
      { institution: "irn-mfa", side: "A", role: "lead" },
      { institution: "tur-mfa", side: "B", role: "lead" },
    ],
    cadences: [],
  },
  {
    key: "maku-van",
    name: "Maku–Van border meetings",
    kind: "committee",
    mandate: "Local border meetings, to be held every six months.",
    established: ["2019-08", "August 2019"],
    areas: ["border-security"],
    seats: [
      { institution: "irn-border", side: "A", role: "lead" },
      { institution: "tur-border", side: "B", role: "lead" },
    ],
    cadences: [
      {
        key: "half-yearly",
        times: 1,
        per: "half",
        bound: "normally",
        from: "2019-08-01",
        graceDays: 30,
        leadDays: 30,
        note: "August 2019 is known, the day is not: the first of the month stands for it.",
      },
    ],
  },
  {
    key: "wall-experts",
    name: "Expert group on the environmental harm of the border wall",
    kind: "expert_group",
    mandate: "What the wall does to water, land and animals on both sides.",
    established: ["2025", "2025"],
    areas: ["border-infrastructure", "environment"],
    seats: [],
    cadences: [],
  },
];
