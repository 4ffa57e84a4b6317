import { Ribbon } from "@/components/cadence/ribbon";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/time/day";
import type { TrackShape, WorkingGroupShape } from "@/lib/working-group/schema";

function figure({ adherence: { min, max } }: TrackShape): string {
  if (max.share === null) return "No period has ended yet, so there is no figure.";
  const credited = min.credited === max.credited ? `${max.credited}` : `${min.credited} to ${max.credited}`;
  const open = min.credited === max.credited ? "" : ", depending on dates that the sources leave open";
  return `Of ${max.quota} meetings promised in periods that have ended, ${credited} were held in time${open}.`;
}

/** A group's promise and practice: the rule, one sentence on the figure, the ribbon, what is due next. */
export function GroupCadence({ group }: { group: WorkingGroupShape }) {
  return (
    <Section title={`${group.reference} ${group.name}`} description={group.mandate || undefined}>
      <div className="grid gap-3 text-13">
        {group.tracks.length === 0 && <p>No cadence is on record for this group.</p>}
        {group.tracks.map((track) => (
          <div key={track.level ?? "all"} className="grid gap-2">
            <p>
              To meet {track.rule}. {figure(track)}
              {track.undated > 0 && ` Held with no date on record: ${track.undated}.`}
            </p>
            {track.slots.length > 0 && (
              <Ribbon label={`Meetings of ${group.name} by year`} slots={track.slots} />
            )}
            {track.next && (
              <p className="text-muted">
                Next due by {formatDay(track.next.pace)}; counted as missed from{" "}
                {formatDay(track.next.deadline)}.
              </p>
            )}
          </div>
        ))}
        {group.ordinalGaps.length > 0 && (
          <p>Numbered meetings that nobody reported: {group.ordinalGaps.join(", ")}.</p>
        )}
      </div>
    </Section>
  );
}
