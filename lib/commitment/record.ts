import { type ClaimRow, claimFrom, type HeardSearch, heardAccounts } from "@/lib/claim/record";
import { type Cuts, lineStanding } from "@/lib/commitment/rules";
import type { AssessmentShape, CommitmentRecord } from "@/lib/commitment/schema";
import type { PartialDateShape } from "@/lib/kernel/partial-date";

type Outcome = CommitmentRecord["outcomes"][number];
type Origin = "agreement" | "meeting";

/** All that one commitment shows, as `queries/record.ts` reads it. */
export interface RecordRow
  extends Pick<
    CommitmentRecord,
    | "id"
    | "dossier"
    | "reference"
    | "title"
    | "wording"
    | "bearer"
    | "kind"
    | "condition"
    | "version"
    | "due"
    | "issueAreas"
    | "provision"
    | Origin
  > {
  sides: CommitmentRecord["lines"][number]["by"][];
  assessments: AssessmentShape[];
  closures: CommitmentRecord["closures"];
  outcomes: (Omit<Outcome, "meeting"> & {
    meeting: Omit<Outcome["meeting"], "on"> & { on: PartialDateShape | null };
  })[];
  claims: ClaimRow[];
  elsewhere: ClaimRow[];
  searches: HeardSearch[];
}

const latestFirst = <T extends { asOf: string; recordedAt: string; id: string }>(rows: T[]) =>
  rows.toSorted((a, b) => {
    const [x, y] = [a, b].map((row) => `${row.asOf} ${row.recordedAt} ${row.id}`) as [string, string];
    return x < y ? 1 : x > y ? -1 : 0;
  });

/** The record as it leaves the server, by the two cuts. Offered history is what was known, of the days up to asOf. */
export function recordOf(
  {
    sides,
    claims,
    elsewhere,
    searches,
    outcomes,
    assessments: all,
    closures: allClosures,
    ...row
  }: RecordRow,
  cuts: Cuts,
): CommitmentRecord {
  const known = (at: string) => cuts.knownOn === undefined || at.slice(0, 10) <= cuts.knownOn;
  const past = (asOf: string) => cuts.asOf === undefined || asOf <= cuts.asOf;
  const isEach = row.bearer === "each";
  const said = heardAccounts(claims.map(claimFrom), searches, cuts.knownOn, isEach);
  const closures = latestFirst(allClosures).filter((c) => known(c.recordedAt) && past(c.asOf));
  return {
    ...row,
    closure: closures[0]?.closure ?? "open",
    lines: sides.map((by) =>
      lineStanding(
        { by, isEach },
        all.filter((a) => a.by === by),
        said.claims,
        cuts,
      ),
    ),
    outcomes: outcomes.filter((outcome) => known(outcome.recordedAt)),
    ...said,
    elsewhere: elsewhere.map(claimFrom).filter((claim) => known(claim.recordedAt)),
    assessments: latestFirst(all.filter((a) => known(a.recordedAt) && past(a.asOf))),
    closures,
  };
}
