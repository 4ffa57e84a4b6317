import { type AssertedBy, type PositionClaim, position, type Stance, type Summary } from "@/lib/claim/rules";
import { LEVELS, type Level, type Line } from "@/lib/commitment/rules";

/** How many lines of one side stand at a level. */
export interface LinesAt {
  level: Level;
  by: Line;
  count: number;
}

/** How many lines stand at each level, by whose they are, in the order of the scale: every level named. */
export function levelCounts(lines: readonly LinesAt[]) {
  const at = (level: Level, by: Line) =>
    lines.find((line) => line.level === level && line.by === by)?.count ?? 0;
  return LEVELS.map((level) => ({ level, A: at(level, "A"), B: at(level, "B"), both: at(level, "both") }));
}

/** Somebody's words on a record. */
export interface Spoken {
  assertedBy: AssertedBy;
  speaker: string;
  gist: string;
  exact: string | null;
  language: string | null;
  source: string | null;
  publisher: string | null;
  published: string | null;
}

const GRAVEST: readonly Stance[] = ["contradicts", "qualifies", "supports", "declines"];

/** The words of a side that settle its column: of the gravest stance, as in the position of the record. */
function wordsOf(claims: readonly (PositionClaim & { words: Spoken })[], who: AssertedBy): Spoken | null {
  const own = claims.filter(({ assertedBy }) => assertedBy === who);
  const preferred = own.filter(({ rank }) => rank === "preferred");
  const heard = preferred.length > 0 ? preferred : own;
  const stance = GRAVEST.find((candidate) => heard.some((claim) => claim.stance === candidate));
  return heard.find((claim) => claim.stance === stance)?.words ?? null;
}

const DIFFERS: readonly Summary[] = ["divergent", "denied"];

/** What each side says of a record, when their accounts differ or one denies it; else null. */
export function divergenceOf(
  claims: readonly (PositionClaim & { words: Spoken })[],
): { summary: Summary[]; A: Spoken | null; B: Spoken | null } | null {
  const { summary } = position(claims, []);
  if (!summary.some((word) => DIFFERS.includes(word))) return null;
  return { summary, A: wordsOf(claims, "A"), B: wordsOf(claims, "B") };
}
