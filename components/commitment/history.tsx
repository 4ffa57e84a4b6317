import { LevelBadge } from "@/components/commitment/level";
import { Timeline } from "@/components/ui/timeline";
import type { CommitmentRecord } from "@/lib/commitment/schema";
import { formatDay } from "@/lib/time/day";

/** The assessments of a commitment, the latest day first: what was judged, on what, and what was taken back. */
export function History({ record }: { record: CommitmentRecord }) {
  const superseded = new Set(record.assessments.map((assessment) => assessment.supersedesId));
  return (
    <Timeline
      label="Assessments"
      items={record.assessments.map((a) => ({
        id: a.id,
        when: `as of ${formatDay(a.asOf)} · entered ${formatDay(a.recordedAt.slice(0, 10))} by ${a.author}`,
        title: (
          <>
            {a.by !== "both" && `Side ${a.by}: `}
            {a.level ? <LevelBadge level={a.level} /> : "An assessment was taken back"}
            {superseded.has(a.id) && <span className="text-12 text-muted"> superseded</span>}
          </>
        ),
        body: (
          <>
            {a.rationale && <p dir="auto">{a.rationale}</p>}
            {a.claims.length > 0 && <p className="text-12 text-muted">Rests on {a.claims.join(", ")}</p>}
            {a.noSourceReason && (
              <p className="text-12 text-muted">
                No source: <bdi>{a.noSourceReason}</bdi>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
