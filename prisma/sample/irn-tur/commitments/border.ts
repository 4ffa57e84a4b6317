import type { CommitmentData } from "../../shapes";

/** The border: crossings, walls and barriers, local meetings. */
export const borderCommitments: CommitmentData[] = [
  {
    key: "crossings",
    title: "Open border crossings in Iran's west",
    wording:
      "Crossings in the west of Iran are to be opened once official orders come. Which crossings, and to which neighbour, was not said.",
    bearer: "A",
    kind: "one_off",
    condition: "Official orders",
    areas: ["border-crossings"],
    assessments: [
      {
        by: "A",
        asOf: "2017-12-20",
        level: "not_started",
        trajectory: "unknown",
        confidence: "low",
        rationale:
          "The bearer's own official says that the opening waits for orders: evidence that nothing had been opened. Two crossings to Iraq's Kurdistan Region opened on 2 January 2018; that these are the ones is not stated, so nothing is concluded from it.",
        claims: ["mna-crossings"],
      },
    ],
  },
  {
    key: "walls",
    title: "Put up barriers and concrete walls at the border",
    wording: "Barriers and walls of concrete go up on either side of the border.",
    bearer: "each",
    kind: "one_off",
    areas: ["border-infrastructure"],
    assessments: [
      {
        by: "A",
        asOf: "2017-12-20",
        level: "limited",
        trajectory: "unknown",
        confidence: "low",
        rationale:
          "In progress, by the bearer's word alone. Every other report that we have is of side B's wall; none shows one of side A's.",
        claims: ["mna-walls"],
      },
      {
        by: "B",
        asOf: "2017-12-20",
        level: "limited",
        trajectory: "advancing",
        confidence: "moderate",
        rationale:
          "A governor of side B was seen at the works in August 2017; side A says that it is being built.",
        claims: ["isna-elban", "mna-walls"],
      },
      {
        by: "B",
        asOf: "2022-08-11",
        level: "substantial",
        trajectory: "advancing",
        confidence: "moderate",
        rationale:
          "Side B's minister has 81 km in Ağrı finished by December 2020, and side A, which would rather be without it, complains of the wall in 2022. It was not finished then, and who builds how much of it is not settled here.",
        claims: ["soylu-wall", "mirahmadi-wall"],
      },
    ],
  },
  {
    key: "maku-van",
    title: "Hold Maku–Van border meetings every six months",
    wording: "Local border meetings every six months, in each other's territory.",
    bearer: "joint",
    kind: "recurring",
    meeting: "maku-2019",
    areas: ["border-security"],
    assessments: [
      {
        by: "both",
        asOf: "2019-08-06",
        level: "no_evidence",
        trajectory: "unknown",
        confidence: "low",
        rationale: "Agreed on this day; no meeting after it has been entered.",
        claims: ["mna-maku", "irandaily-half"],
      },
    ],
  },
  {
    key: "wall-harm",
    title: "Study the wall's environmental harm in an expert group",
    wording: "An expert group looks at the wall's harm to the environment.",
    bearer: "joint",
    kind: "continuing",
    meeting: "jwg-7",
    areas: ["border-infrastructure", "environment"],
    assessments: [
      {
        by: "both",
        asOf: "2025-10-29",
        level: "limited",
        trajectory: "unknown",
        confidence: "low",
        rationale:
          "One of four expert groups of the seventh meeting, says side A. What it found is not reported, and side B has not been heard on it.",
        claims: ["yjc-wall-experts"],
      },
    ],
  },
];
