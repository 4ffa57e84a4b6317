export const ASSERTED_BY = ["A", "B", "observer"] as const;
export type AssertedBy = (typeof ASSERTED_BY)[number];
export const STANCES = ["supports", "qualifies", "contradicts", "declines"] as const;
export type Stance = (typeof STANCES)[number];
export const MODALITIES = [
  "done",
  "in_progress",
  "agreed",
  "promised",
  "pending",
  "under_negotiation",
  "denied",
  "no_comment",
] as const;
export type Modality = (typeof MODALITIES)[number];
export const ATTRIBUTIONS = [
  "direct_quote",
  "paraphrase",
  "outlet_voice",
  "official_text",
  "headline",
] as const;
/** Whose conduct is spoken of, seen from who speaks. */
export const ABOUT_SIDES = ["self", "other", "both"] as const;
export const RANKS = ["preferred", "normal", "deprecated"] as const;
export type Rank = (typeof RANKS)[number];

export const ACCOUNTS = [
  "affirms",
  "affirms_otherwise",
  "denies",
  "declines",
  "searched_nothing",
  "not_searched",
] as const;
/** What one side, or the observers, say of a record. Silence is a value. */
export type Account = (typeof ACCOUNTS)[number];

export const SUMMARIES = [
  "one_sided",
  /** Of what each side undertook, both affirm, and no part is affirmed by both: neither bears the other out. */
  "apart",
  "matched",
  "divergent",
  "denied",
  "independently_observed",
] as const;
export type Summary = (typeof SUMMARIES)[number];

export interface PositionClaim {
  assertedBy: AssertedBy;
  stance: Stance;
  rank: Rank;
  /** Near-identical texts share one, and count as one voice; null stands alone. */
  clusterId: string | null;
  /** Asked of what each side undertook alone. */
  aboutSide?: (typeof ABOUT_SIDES)[number] | null;
}

export interface Position {
  A: Account;
  B: Account;
  observer: Account;
  /** Distinct voices that say something, by who says it: ten reprints are one. */
  voices: Record<AssertedBy, number>;
  /** All that is true of it, the gravest first; empty when nobody has spoken. */
  summary: Summary[];
}

const ACCOUNT_OF: Record<Stance, Account> = {
  supports: "affirms",
  qualifies: "affirms_otherwise",
  contradicts: "denies",
  declines: "declines",
};
// A denial is not outvoted by older assent, nor a qualification by plain assent.
const GRAVEST: readonly Stance[] = ["contradicts", "qualifies", "supports", "declines"];

/**
 * Whose part words about what each side undertook speak of. Where they don't say, it is their speaker's own: what only
 * the bearer says must not read as established.
 */
export function partsSpokenOf(
  speaker: "A" | "B",
  aboutSide: (typeof ABOUT_SIDES)[number] | null,
): readonly ("A" | "B")[] {
  if (aboutSide === "both") return ["A", "B"];
  return [(aboutSide === "other") === (speaker === "A") ? "B" : "A"];
}

/** Those that speak for a side: where it has preferred claims, only these. */
function heardOf(claims: readonly PositionClaim[]): readonly PositionClaim[] {
  const preferred = claims.filter((claim) => claim.rank === "preferred");
  return preferred.length > 0 ? preferred : claims;
}

function accountOf(claims: readonly PositionClaim[], searched: boolean): Account {
  const heard = heardOf(claims);
  const stance = GRAVEST.find((candidate) => heard.some((claim) => claim.stance === candidate));
  return stance ? ACCOUNT_OF[stance] : searched ? "searched_nothing" : "not_searched";
}

function summaryOf(a: Account, b: Account, observer: Account, isApart: boolean): Summary[] {
  const affirms = (account: Account) => account === "affirms" || account === "affirms_otherwise";
  const summary: Summary[] = [];
  if (a === "denies" || b === "denies") summary.push("denied");
  if (a === "affirms" && b === "affirms") summary.push(isApart ? "apart" : "matched");
  else if (affirms(a) && affirms(b)) summary.push("divergent");
  else if (affirms(a) !== affirms(b))
    summary.push(a === "denies" || b === "denies" ? "divergent" : "one_sided");
  if (affirms(observer)) summary.push("independently_observed");
  return summary;
}

/**
 * The position of a record, from the claims about it and the searches that found nothing. Deprecated claims do
 * not speak; where a side has preferred claims, only those do. A side's claim about both fills its own column only.
 * Of what each side undertook (`isEach`), the sides bear each other out where both affirm one part.
 */
export function position(
  claims: readonly PositionClaim[],
  searches: readonly { party: AssertedBy; found: boolean }[],
  { isEach = false }: { isEach?: boolean } = {},
): Position {
  const of = (who: AssertedBy) =>
    claims.filter((claim) => claim.assertedBy === who && claim.rank !== "deprecated");
  const account = (who: AssertedBy) =>
    accountOf(
      of(who),
      searches.some((search) => search.party === who && !search.found),
    );
  const voices = (who: AssertedBy) => {
    const clusters = of(who).map((claim) => claim.clusterId);
    return new Set(clusters.filter((id) => id !== null)).size + clusters.filter((id) => id === null).length;
  };
  const [a, b, observer] = [account("A"), account("B"), account("observer")];
  const affirmed = (who: "A" | "B") =>
    heardOf(of(who)).flatMap(({ stance, aboutSide = null }) =>
      stance === "supports" ? partsSpokenOf(who, aboutSide) : [],
    );
  const parts = affirmed("A");
  return {
    A: a,
    B: b,
    observer,
    voices: { A: voices("A"), B: voices("B"), observer: voices("observer") },
    summary: summaryOf(a, b, observer, isEach && !affirmed("B").some((part) => parts.includes(part))),
  };
}
