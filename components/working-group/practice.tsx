import { recordHref } from "@/components/shell/paths";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { TrackGrid, TrackRibbon, TrackWords } from "@/components/working-group/track";
import { addDays, formatDay } from "@/lib/time/day";
import { sayGaps, sayOrdinals } from "@/lib/working-group/rules/series";
import { sayCut } from "@/lib/working-group/rules/words";
import type { TrackShape, WorkingGroupRecord } from "@/lib/working-group/schema";

function Meetings({ dossier, references }: { dossier: string; references: readonly string[] }) {
  return references.map((reference, at) => (
    <span key={reference}>
      {at > 0 && ", "}
      <TextLink href={recordHref(dossier, reference) ?? ""}>{reference}</TextLink>
    </span>
  ));
}

/** Why the figure is not one number, each reason with its meetings. */
function Open({ track, dossier }: { track: TrackShape; dossier: string }) {
  const { dates, unconfirmed, implied } = track.open;
  const reasons = [
    ...(dates.length > 0
      ? [
          {
            id: "dates",
            term: "Dates left open",
            detail: (
              <>
                <Meetings dossier={dossier} references={dates} />: on some of the days that the source allows
                it counts for another period, or for none.
              </>
            ),
          },
        ]
      : []),
    ...(unconfirmed.length > 0
      ? [
          {
            id: "unconfirmed",
            term: "Not confirmed",
            detail: (
              <>
                <Meetings dossier={dossier} references={unconfirmed} />: announced, and its day has passed;
                that it was held is not recorded.
              </>
            ),
          },
        ]
      : []),
    ...(implied.length > 0
      ? [
          {
            id: "implied",
            term: "Only numbered",
            detail: `The ${sayOrdinals(implied)}: later ones carry higher numbers, and nobody reported ${implied.length === 1 ? "it" : "them"}.`,
          },
        ]
      : []),
  ];
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3 className="text-13 font-semibold">Why the figure is a range</h3>
      <DefinitionList items={reasons} />
    </div>
  );
}

/** The two days that matter next, and how many meetings are waited for. */
function Next({ track }: { track: TrackShape }) {
  const { next, asOf } = track;
  if (!next) return null;
  const { pace, latestPace, last, waiting } = next;
  const day = pace === latestPace ? formatDay(pace) : `${formatDay(pace)} to ${formatDay(latestPace)}`;
  return (
    <DefinitionList
      items={[
        {
          id: "due",
          term: "Next due",
          detail: `${day}${last === null ? "" : ", at an even pace"}${latestPace < asOf ? (last === null ? " (overdue)" : " (passed)") : ""}`,
        },
        ...(last === null || pace !== latestPace
          ? []
          : [{ id: "waiting", term: "Still to be held", detail: `${waiting} by ${formatDay(last)}` }]),
        {
          id: "deadline",
          term: "Hard deadline",
          detail: `${formatDay(addDays(next.deadline, -1))}${pace === latestPace ? "" : " at the earliest"}, the last day that counts`,
        },
      ]}
    />
  );
}

/** The periods that a rule cuts short, with what their shares came to. */
function Cut({ track }: { track: TrackShape }) {
  if (track.cut.length === 0) return null;
  return (
    <div>
      <h3 className="text-13 font-semibold">
        {track.cut.length === 1 ? "A period cut short" : "Periods cut short"}
      </h3>
      {track.cut.map((cut) => (
        <p key={cut.start} className="text-13">
          {sayCut(cut)}
        </p>
      ))}
    </div>
  );
}

/** Promise and practice of a group: each track with its figure explained, what is due, the ribbon, the gaps. */
export function Practice({ group }: { group: WorkingGroupRecord }) {
  const { tracks, ordinalGaps, ordinalsBefore, unnumbered } = group;
  const gaps = sayGaps({ earlier: ordinalsBefore, between: ordinalGaps }, unnumbered);
  if (tracks.length === 0 && gaps.length === 0) return null;
  return (
    <Section title="Promise and practice">
      <div className="grid gap-5">
        {gaps.length > 0 && (
          <Notice tone={ordinalGaps.length > 0 ? "warn" : "info"} className="w-fit max-w-full">
            {gaps.join(" ")}
          </Notice>
        )}
        {tracks.map((track) => (
          <TrackGrid key={track.level ?? "all"}>
            <TrackWords track={track}>
              <div className="mt-1 grid gap-4">
                <Next track={track} />
                <Open track={track} dossier={group.dossier} />
                <Cut track={track} />
              </div>
            </TrackWords>
            <TrackRibbon track={track} group={group} />
          </TrackGrid>
        ))}
      </div>
    </Section>
  );
}
