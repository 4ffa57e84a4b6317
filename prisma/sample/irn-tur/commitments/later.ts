import type { CommitmentData } from "../../shapes";

/** What later meetings of the working group brought. */
export const laterCommitments: CommitmentData[] = [
  {
    key: "joint-operations",
    title: "Carry out operations against terrorist groups together",
    wording: "To act together where both are concerned, and to carry out operations where they are needed.",
    bearer: "joint",
    kind: "continuing",
    meeting: "jwg-3",
    areas: ["counter-terrorism", "border-security"],
    assessments: [
      {
        by: "both",
        asOf: "2018-11-19",
        level: "no_evidence",
        trajectory: "unknown",
        confidence: "low",
        rationale: "Both deputy ministers say that it was decided; nothing was carried out yet.",
        claims: ["aa-operations", "dha-operations"],
      },
      {
        by: "both",
        asOf: "2019-03-21",
        level: "limited",
        trajectory: "unknown",
        confidence: "low",
        rationale:
          "The two accounts part. Side B tells of an operation from 18 March, at the same time on both sides. Side A's deputy minister had promised joint action to protect the border; its armed forces deny any joint operation.",
        claims: ["soylu-first", "ntv-coordinated", "zolfaghari-border", "shekarchi-joint"],
      },
    ],
  },
  {
    key: "follow-up",
    title: "Send a delegation to Turkey to follow up the seventh meeting",
    wording:
      "A delegation of Iran goes to Turkey in the near future, to see how the agreements are carried out.",
    bearer: "A",
    kind: "one_off",
    meeting: "jwg-7",
    due: "2025-10-29/..",
    areas: ["border-security"],
    assessments: [
      {
        by: "A",
        asOf: "2025-10-29",
        level: "no_evidence",
        trajectory: "unknown",
        confidence: "low",
        rationale: "Announced. No report of such a visit has been entered.",
        claims: ["yjc-delegation"],
      },
    ],
  },
];
