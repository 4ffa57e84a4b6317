import { Check, Minus } from "lucide-react";
import { levelWord } from "@/components/meeting/labels";
import { recordHref } from "@/components/shell/paths";
import { PlanMeeting } from "@/components/slot/plan-meeting";
import {
  sayBarred,
  sayHost,
  sayIdle,
  sayReason,
  sayUnknown,
  sayWanted,
} from "@/components/slot/suggest-words";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Sides } from "@/lib/meeting/rules/words";
import type { SuggestedDates as Dates, SuggestedTrack, SuggestionShape } from "@/lib/slot/schema/suggest";
import { formatDay, weekdayName } from "@/lib/time/day";
import { toPersian } from "@/lib/time/persian";

interface Around {
  dates: Dates;
  sides: Sides;
  canRecord: boolean;
}

function Reasons({ date, sides }: { date: SuggestionShape; sides: Sides }) {
  return (
    <ul className="grid gap-0.5">
      {date.reasons.map((reason) => {
        const { words, against } = sayReason(reason, date.day, sides);
        const Icon = against ? Minus : Check;
        return (
          <li key={words} className="flex gap-1.5">
            <Icon
              aria-hidden
              className={`mt-0.5 size-3.5 shrink-0 ${against ? "text-amber-ink" : "text-green-ink"}`}
            />
            <span>
              {against && <span className="sr-only">Against it: </span>}
              {words}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Row({ date, track, around }: { date: SuggestionShape; track: SuggestedTrack; around: Around }) {
  const { dates, sides, canRecord } = around;
  const { day, host } = date;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-2 first:border-t sm:grid-cols-[11rem_minmax(0,1fr)_auto] lg:grid-cols-[11rem_11rem_minmax(0,1fr)_auto]">
      <p>
        <time dateTime={day} className="text-14 font-medium">
          {formatDay(day)}
        </time>
        <span className="block text-12 text-muted">
          {weekdayName(day)} · {toPersian(day)}
        </span>
      </p>
      <p className="text-13 sm:max-lg:col-start-1">
        <span className="text-muted">Host: </span>
        {host.side ? `${host.side} · ${sides[host.side]}` : "not proposed"}
        {!sameHost(track) && <span className="block text-12 text-muted">{sayHost(host, sides)}</span>}
      </p>
      <div className="text-13 sm:max-lg:col-start-2 sm:max-lg:row-span-2 sm:max-lg:row-start-1">
        <Reasons date={date} sides={sides} />
      </div>
      {canRecord && (
        <div data-no-print className="sm:max-lg:col-start-3 sm:max-lg:row-start-1">
          <PlanMeeting
            dossier={dates.dossier}
            group={{ reference: dates.reference, name: dates.name }}
            sides={sides}
            planned={{
              on: formatDay(day),
              status: "planned",
              ordinal: dates.ordinal,
              level: track.level,
              hostSide: host.side,
              place: host.side && dates.places[host.side],
            }}
          />
        </div>
      )}
    </li>
  );
}

/** Whether all dates have their host for one reason, which is then said once. */
function sameHost({ dates }: SuggestedTrack): boolean {
  const [first] = dates;
  return dates.every(({ host }) => host.why === first?.host.why && host.meeting === first?.host.meeting);
}

function Track({ track, around }: { track: SuggestedTrack; around: Around }) {
  const { sides, dates } = around;
  const unknown = sayUnknown(track, sides);
  const [first] = track.dates;
  return (
    <div>
      {dates.tracks.length > 1 && (
        <h3 className="text-13 font-semibold">{track.level ? levelWord[track.level] : "any"} level</h3>
      )}
      <p className="max-w-[96ch] text-13 text-muted">{track.idle ? sayIdle(track.idle) : sayWanted(track)}</p>
      {first && (
        <p className="max-w-[96ch] text-13 text-muted">
          {track.dates.length === 1 ? "It is a working day" : "Each is a working day"} on both sides, as far
          as days of rest are entered.{sameHost(track) && ` Host: ${sayHost(first.host, sides)}.`}
        </p>
      )}
      {track.wanted && track.dates.length === 0 && (
        <Notice tone="warn" title="No day in the window is free for both." className="mt-2 w-fit max-w-full">
          {sayBarred(track, sides)}
        </Notice>
      )}
      {track.dates.length > 0 && (
        <ol aria-label="Suggested dates, the best first" className="mt-2">
          {track.dates.map((date) => (
            <Row key={date.day} date={date} track={track} around={around} />
          ))}
        </ol>
      )}
      {unknown && <p className="mt-1 text-12 text-amber-ink">{unknown}</p>}
    </div>
  );
}

/** Dates that both sides can keep for the next slot, with what speaks for and against each; or why there are none. */
export function SuggestedDates(around: Around) {
  const { dates, sides } = around;
  if (dates.tracks.length === 0) return null;
  const { postponed } = dates;
  return (
    <Section title="Suggested dates">
      <div className="grid gap-4">
        {postponed && (
          <p className="text-13">
            <TextLink href={recordHref(dates.dossier, postponed.reference) ?? ""}>
              {postponed.reference} <bdi>{postponed.title}</bdi>
            </TextLink>{" "}
            was postponed and waits for a new date: move it to one of these rather than plan another.
          </p>
        )}
        {dates.tracks.map((track) => (
          <Track key={track.level ?? "all"} track={track} around={around} />
        ))}
        {dates.notes.map(({ side, note }) => (
          <p key={`${side} ${note}`} className="max-w-[96ch] text-12 text-muted">
            {sides[side]}: {note}
          </p>
        ))}
      </div>
    </Section>
  );
}
