import { type AssertedBy, type PositionClaim, position, type Stance, type Summary } from "@/lib/claim/rules";
import { LEVELS, type Level, type Line, STALE_DAYS } from "@/lib/commitment/rules";
import { addDays, type Day } from "@/lib/time/day";

/** A line of a commitment as it stands; `asOf` is null where nothing was assessed. */
export interface AssessedLine {
  number: number;
  title: string;
  by: Line;
  level: Level;
  asOf: Day | null;
  closure: string;
}

/** How many lines stand at each level, by whose they are, in the order of the scale. */
export function levelCounts(lines: readonly AssessedLine[]) {
  const at = (level: Level, by: Line) =>
    lines.filter((line) => line.level === level && line.by === by).length;
  return LEVELS.map((level) => ({ level, A: at(level, "A"), B: at(level, "B"), both: at(level, "both") }));
}

/** The open commitments of which a line was not assessed for 180 days, one each, the longest ago first. */
export function staleOf(lines: readonly AssessedLine[], today: Day): AssessedLine[] {
  const before = addDays(today, -STALE_DAYS);
  const oldest = new Map<number, AssessedLine>();
  for (const line of lines) {
    if (line.closure !== "open" || (line.asOf ?? "") >= before) continue;
    const other = oldest.get(line.number);
    if (!other || (line.asOf ?? "") < (other.asOf ?? "")) oldest.set(line.number, line);
  }
  const key = ({ asOf, number }: AssessedLine) => `${asOf ?? ""} ${String(number).padStart(9, "0")}`;
  return [...oldest.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
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
