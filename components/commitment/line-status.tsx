import { LevelBadge } from "@/components/commitment/level";
import { StatusChip } from "@/components/commitment/status-chip";
import type { ClaimOption } from "@/lib/claim/schema";
import type { LineShape } from "@/lib/commitment/schema";
import type { Day } from "@/lib/time/day";

/** The status of one line, with its side where there are two: a chip for those who record, a badge for others. */
export function LineStatus({
  record,
  line,
  canRecord,
  today,
  wordy = false,
}: {
  record: { id: string; reference: string; version: number; claims: ClaimOption[] };
  line: LineShape;
  canRecord: boolean;
  today?: Day;
  /** "Side A" rather than "A". */
  wordy?: boolean;
}) {
  const { id, reference, version, claims } = record;
  return (
    <span className="inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap">
      {line.by !== "both" && (
        <span className="text-12 text-muted">{wordy ? `Side ${line.by}` : line.by}</span>
      )}
      {canRecord ? (
        <StatusChip target={{ id, reference, version, line, claims, ...(today && { today }) }} />
      ) : (
        <LevelBadge level={line.level} reportedDone={line.reportedDone} />
      )}
      {line.noSource && <span className="text-12 text-muted">no source</span>}
    </span>
  );
}
