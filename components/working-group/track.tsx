import { CalendarClock, Hash } from "lucide-react";
import type { ReactNode } from "react";
import { Ribbon } from "@/components/cadence/ribbon";
import { capital, levelWord } from "@/components/working-group/words";
import { sayTerm } from "@/lib/cadence/rules/words";
import { sayGaps } from "@/lib/working-group/rules/series";
import { sayAdherence, sayAtMost, sayNext, saySurplus } from "@/lib/working-group/rules/words";
import type { TrackShape, WorkingGroupShape } from "@/lib/working-group/schema";

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="grid grid-cols-[1rem_minmax(0,1fr)] gap-2 [&_svg]:mt-0.5">
      {icon}
      <span>{children}</span>
    </p>
  );
}

/** What was promised and what came of it, in sentences; what stands beneath them are its children. */
export function TrackWords({ track, children }: { track: TrackShape; children?: ReactNode }) {
  const { level, rule, from, to, undated } = track;
  const atMost = sayAtMost(track);
  const surplus = saySurplus(track);
  return (
    <div className="grid max-w-[64ch] min-w-0 content-start gap-2 text-13">
      {level && <p className="text-12 font-medium text-muted">{levelWord[level]}</p>}
      <p className="text-14 font-medium">
        {capital(rule)}
        {from && <span className="font-normal text-muted">, {sayTerm({ from, to })}</span>}
      </p>
      <p>
        {sayAdherence(track)} {atMost}
        {track.indicative && track.adherence.max.share !== null && (
          <span className="text-muted"> Only “normally” is said, so the figure is indicative.</span>
        )}
        {surplus && ` ${surplus}`}
        {undated > 0 && ` Held with no date on record, and so in no slot: ${undated}.`}
      </p>
      {children}
    </div>
  );
}

/** What is due next, in a sentence. */
export function NextLine({ track: { next, asOf } }: { track: TrackShape }) {
  return next && <Line icon={<CalendarClock className="text-muted" />}>{sayNext(next, asOf)}</Line>;
}

/** What the numbering of a group's meetings leaves out, in a line. */
export function GapLine({
  group,
}: {
  group: Pick<WorkingGroupShape, "ordinalGaps" | "ordinalsBefore" | "unnumbered">;
}) {
  const sentences = sayGaps({ earlier: group.ordinalsBefore, between: group.ordinalGaps }, group.unnumbered);
  if (sentences.length === 0) return null;
  return (
    <div className="max-w-[64ch] text-13">
      <Line icon={<Hash className={group.ordinalGaps.length > 0 ? "text-amber-ink" : "text-muted"} />}>
        {sentences.join(" ")}
      </Line>
    </div>
  );
}

/** A track's words and its ribbon, side by side where there is room. */
export function TrackGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,23rem)] xl:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
      {children}
    </div>
  );
}

/** The ribbon of one track, when it asks for anything. */
export function TrackRibbon({ track, group }: { track: TrackShape; group: WorkingGroupShape }) {
  if (track.slots.length === 0) return null;
  const level = track.level ? `, ${levelWord[track.level].toLowerCase()}` : "";
  return (
    <Ribbon
      label={`Slots of ${group.reference}${level}`}
      slots={track.slots}
      today={track.asOf}
      dossier={group.dossier}
    />
  );
}
