import type {
  ABOUT_SIDES,
  Account,
  AssertedBy,
  ATTRIBUTIONS,
  Modality,
  Rank,
  Stance,
} from "@/lib/claim/rules";

export const assertedByWord: Record<AssertedBy, string> = {
  A: "Side A",
  B: "Side B",
  observer: "An observer",
};

export const stanceWord: Record<Stance, string> = {
  supports: "supports",
  qualifies: "qualifies",
  contradicts: "contradicts",
  declines: "declines to say",
};

export const modalityWord: Record<Modality, string> = {
  done: "done",
  in_progress: "in progress",
  agreed: "agreed",
  promised: "promised",
  pending: "pending",
  under_negotiation: "under negotiation",
  denied: "denied",
  no_comment: "no comment",
};

export const attributionWord: Record<(typeof ATTRIBUTIONS)[number], string> = {
  direct_quote: "direct quote",
  paraphrase: "paraphrase",
  outlet_voice: "the outlet's own voice",
  official_text: "official text",
  headline: "headline",
};

export const aboutSideWord: Record<(typeof ABOUT_SIDES)[number], string> = {
  self: "its own side",
  other: "the other side",
  both: "both sides",
};

export const rankWord: Record<Rank, string> = {
  preferred: "preferred",
  normal: "normal",
  deprecated: "deprecated",
};

export const accountWord: Record<Account, string> = {
  affirms: "affirms",
  affirms_otherwise: "affirms otherwise",
  denies: "denies",
  declines: "declines to say",
  searched_nothing: "searched, nothing found",
  not_searched: "not searched yet",
};

/** The Admiralty code: how reliable a source is, and how credible a claim. */
export const reliabilityWord = {
  A: "A, completely reliable",
  B: "B, usually reliable",
  C: "C, fairly reliable",
  D: "D, not usually reliable",
  E: "E, unreliable",
  F: "F, cannot be judged",
} as const;

export const credibilityWord: Readonly<Record<number, string>> = {
  1: "1, confirmed by others",
  2: "2, probably true",
  3: "3, possibly true",
  4: "4, doubtful",
  5: "5, improbable",
  6: "6, cannot be judged",
};
