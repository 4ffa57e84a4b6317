import type { GroupData } from "../shapes";

const bothInteriors: GroupData["seats"] = [
  { institution: "irn-moi", side: "A", role: "lead" },
  { institution: "tur-moi", side: "B", role: "lead" },
];
const fourIssues = ["counter-terrorism", "human-trafficking", "arms-trafficking", "smuggling"];

export const groups: GroupData[] = [
  {
    key: "jwg",
    name: "Joint Working Group on security",
    kind: "joint_working_group",
    mandate:
      "Security cooperation of the two interior ministries, led by deputy ministers: terrorism, drugs and organised crime, trafficking in people and arms, smuggling, irregular migration, the border.",
    established: ["2017-07", "first met in July 2017"],
    areas: [...fourIssues, "counter-narcotics", "organised-crime", "migration"],
    seats: [
      { institution: "irn-moi", side: "A", role: "lead" },
      { institution: "irn-police", side: "A", role: "operations", note: "See the note on side B's police." },
      { institution: "irn-staff", side: "A", role: "operations" },
      { institution: "tur-moi", side: "B", role: "lead" },
      {
        institution: "tur-police",
        side: "B",
        role: "operations",
        note: "The source names the counter-narcotics police without saying whose: entered on both sides.",
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
      "The older body of the two interior ministries, also called a council or a supreme commission. Whether it still meets, and whether it is one of the commissions that were spoken of in 2017, is not stated.",
    established: ["1988", "1988"],
    areas: ["counter-terrorism", "border-security"],
    seats: bothInteriors,
    cadences: [],
  },
  {
    key: "hbc",
    name: "High Border Commission",
    kind: "commission",
    mandate:
      "A parallel body under the foreign ministries: the line of the border, its documents and marks, incidents, water. A sub-committee looks at what the wall does to rivers.",
    areas: ["border-security", "border-crossings", "environment"],
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
    mandate:
      "Local border meetings of Maku's border guards and the governor of Van, to be held every six months. Later ones have not been looked for yet: what counts as missed here is what has not been entered.",
    established: ["2019-08-06", "6 August 2019"],
    areas: ["border-security", "smuggling"],
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
        from: "2019-08-06",
        graceDays: 30,
        leadDays: 30,
        hosts: "alternate",
        note: "From the day on which it was agreed. In each other's territory, the report says: the host alternates.",
      },
    ],
  },
  {
    key: "wall-experts",
    name: "Expert group on the environmental harm of the border wall",
    kind: "expert_group",
    parent: "jwg",
    mandate:
      "What the wall does to water, land and animals. One of four expert groups of the 7th meeting; a joint committee on it had been proposed in April 2019. Who sits in it is not reported.",
    established: ["2025", "2025"],
    areas: ["border-infrastructure", "environment"],
    seats: [],
    cadences: [],
  },
  {
    key: "commissions",
    name: "Security commissions of either country",
    kind: "commission",
    mandate:
      "Two bodies, one of each country, whose duties were clarified and approved by December 2017, says Iran's side. Neither is named; they may be the two halves of the High Security Commission.",
    areas: ["counter-terrorism"],
    seats: [
      { institution: "irn-commission", side: "A", role: "lead" },
      { institution: "tur-commission", side: "B", role: "lead" },
    ],
    cadences: [],
  },
  {
    key: "experts-2017",
    name: "Expert-level talks on the four issues",
    kind: "expert_group",
    parent: "jwg",
    mandate:
      "Experts of both sides, in both countries, before December 2017: terrorism, trafficking in people, trafficking in arms, smuggling of alcohol. How often they met, and who they were, is not stated.",
    areas: fourIssues,
    seats: bothInteriors.map((seat) => ({
      ...seat,
      note: "Inferred from the official who speaks of it: the source names no ministry of the experts.",
    })),
    cadences: [],
  },
];
