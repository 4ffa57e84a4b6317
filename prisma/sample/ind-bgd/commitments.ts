import type { CommitmentData } from "../shapes";

const unread = "No report on it has been entered yet.";

export const commitments: CommitmentData[] = [
  {
    key: "sessions",
    title: "Hold ordinary sessions of the commission, generally four times a year",
    wording: "The commission meets as often as needed, generally four times a year.",
    bearer: "joint",
    kind: "recurring",
    agreement: "statute",
    provision: "sessions",
    areas: ["water-sharing"],
    assessments: [
      {
        by: "both",
        asOf: "2022-08-25",
        level: "limited",
        trajectory: "stalled",
        confidence: "moderate",
        rationale:
          "The 38th session, in the fiftieth year, where two hundred would have fallen due; none between March 2010 and August 2022. The number is the sessions' own count.",
        claims: ["statute-sessions-a", "tbs-38"],
      },
    ],
  },
  {
    key: "shares",
    title: "Share the Ganges at Farakka by the treaty's formula, January to May",
    wording:
      "India releases Bangladesh's share at Farakka, by periods of ten days, from 1 January to 31 May.",
    bearer: "A",
    kind: "continuing",
    agreement: "ganges",
    provision: "shares",
    areas: ["water-sharing"],
    assessments: [
      {
        by: "A",
        asOf: "2025-03-06",
        level: "substantial",
        trajectory: "unknown",
        confidence: "moderate",
        rationale:
          "The head of side B's delegation, fresh from Farakka, says that the sharing follows the treaty: the word of the side that receives. The figures have not been entered.",
        claims: ["hossen-shares"],
      },
    ],
  },
  {
    key: "renewal",
    title: "Talk about renewing the Ganges treaty before it ends",
    wording: "Technical teams meet for negotiations on the renewal, as announced in June 2024.",
    bearer: "joint",
    kind: "one_off",
    agreement: "ganges",
    provision: "term",
    due: "2026-12-12",
    areas: ["water-sharing"],
    assessments: [
      {
        by: "both",
        asOf: "2025-09-09",
        level: "not_started",
        trajectory: "stalled",
        confidence: "moderate",
        rationale:
          "Side A's foreign ministry tells its own parliament that talks have yet to begin; side B's delegate calls the meeting of this day a review and no negotiation.",
        claims: ["mea-not-begun", "hossen-review"],
      },
      {
        by: "both",
        asOf: "2026-02-11",
        level: "not_started",
        trajectory: "stalled",
        confidence: "low",
        rationale:
          "Side A waits for the election of 12 February 2026. One outlet calls the yearly measurements a start of talks; they are what the treaty asks for anyway.",
        claims: ["nie-waits", "newsbytes-started"],
      },
    ],
  },
  {
    key: "teesta",
    title: "Finalise an agreement on the Teesta",
    wording: "An agreement on sharing the Teesta is made final within a year.",
    bearer: "joint",
    kind: "one_off",
    agreement: "teesta",
    meeting: "jrc-37",
    due: "2011-03",
    condition: "West Bengal's consent, by side A's account",
    areas: ["water-sharing"],
    assessments: [
      {
        by: "both",
        asOf: "2011-09-06",
        level: "limited",
        trajectory: "stalled",
        confidence: "moderate",
        rationale: "Drafts were exchanged in 2010. On the day itself nothing was signed.",
        claims: ["hindu-drafts", "rediff-no-text"],
      },
      {
        by: "both",
        asOf: "2019-10-05",
        level: "limited",
        trajectory: "stalled",
        confidence: "moderate",
        rationale:
          "The accounts part: side B waits for the signature of what both had agreed on in 2011; side A works with those concerned.",
        claims: ["hasina-agreed", "modi-stakeholders"],
      },
    ],
  },
  {
    key: "kushiyara-limit",
    title: "Withdraw no more than 153 cusecs from the Kushiyara in the dry season",
    wording: "Each side withdraws up to 153 cusecs, from 1 November to 31 May.",
    bearer: "each",
    kind: "restraint",
    agreement: "kushiyara",
    areas: ["water-sharing"],
    assessments: (["A", "B"] as const).map((by) => ({
      by,
      asOf: "2022-09-06",
      level: "no_evidence",
      trajectory: "unknown",
      confidence: "low",
      rationale: "Signed on this day. Nothing has been read of what was withdrawn since.",
      noSource: unread,
    })),
  },
  {
    key: "monitoring",
    title: "Set up a joint monitoring team for the Kushiyara",
    wording: "Both set up a joint team that watches what each withdraws in the dry season.",
    bearer: "joint",
    kind: "one_off",
    agreement: "kushiyara",
    areas: ["water-sharing"],
    assessments: [
      {
        by: "both",
        asOf: "2022-09-28",
        level: "no_evidence",
        trajectory: "unknown",
        confidence: "low",
        rationale: "Announced by side A. Whether the team exists has not been read.",
        claims: ["pib-team"],
      },
    ],
  },
];
