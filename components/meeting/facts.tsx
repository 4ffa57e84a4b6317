import type { ReactNode } from "react";
import { levelWord } from "@/components/meeting/labels";
import { clockNotes, timeOf, whenOf } from "@/components/meeting/words";
import { recordHref } from "@/components/shell/paths";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import type { MeetingRecord } from "@/lib/meeting/schema";
import { addDays, formatDay, weekdayName } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";
import { toPersian } from "@/lib/time/persian";

/** The dates that a meeting had, the first one first, and the one that it has. */
function DateChain({ meeting }: { meeting: MeetingRecord }) {
  const { moves, status, reason } = meeting;
  if (moves.length === 0 && status !== "postponed") return null;
  return (
    <ol aria-label="Dates that it had" className="mt-1 grid gap-1 border-s border-line ps-3 text-12">
      {moves.map((move) => (
        <li key={move.recordedAt}>
          <s>{formatPartialDate(move)}</s>{" "}
          <span className="text-muted">
            moved, entered {formatDay(move.recordedAt.slice(0, 10))}
            {move.reason && (
              <>
                : <bdi>{move.reason}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
      <li>
        {status === "postponed" ? (
          <>
            <s>{formatPartialDate(meeting.on)}</s>{" "}
            <span className="text-muted">
              postponed, no new date
              {reason && (
                <>
                  : <bdi>{reason}</bdi>
                </>
              )}
            </span>
          </>
        ) : (
          <>
            {formatPartialDate(meeting.on)} <span className="text-muted">{status}</span>
          </>
        )}
      </li>
    </ol>
  );
}

function When({ meeting }: { meeting: MeetingRecord }) {
  const { on, time, lastDay } = meeting;
  const exact = on !== null && on.earliest !== null && on.earliest === on.latest ? on.earliest : null;
  return (
    <>
      {whenOf(meeting)}
      {exact && !lastDay && <span className="text-muted"> · {weekdayName(exact)}</span>}
      {exact && on?.calendar === "persian" && <span className="text-muted"> · {toPersian(exact)}</span>}
      {time && <p>{timeOf(time)}</p>}
      {time &&
        clockNotes(time).map((note) => (
          <p key={note} className="text-12 text-muted">
            {note}
          </p>
        ))}
      <DateChain meeting={meeting} />
    </>
  );
}

/** "7"; of a joint meeting, of which group it is the 7th. */
function sayOrdinal({ ordinal, series }: MeetingRecord): string {
  if (ordinal === null) return "none claimed";
  if (series.length === 1) return String(ordinal);
  const counting = series.filter(({ numbered }) => numbered).map(({ group }) => group);
  return `${ordinal}, of ${counting.join(" and ")}`;
}

function slotWords({
  number,
  quota,
  windowStart,
  windowEnd,
  state,
  certain,
  group,
}: MeetingRecord["slots"][number]) {
  const verb =
    state === "held" ? "fills" : state === "unconfirmed" ? "would fill, once confirmed," : "is to fill";
  const span = `${formatDay(windowStart)} to ${formatDay(addDays(windowEnd, -1))}`;
  const doubt = certain ? "" : " Its date can also mean days outside of it.";
  return `It ${verb} slot ${number} of ${quota} that the cadence of ${group} has for ${span}.${doubt}`;
}

/** What is recorded of a meeting itself, in two columns of facts. */
export function MeetingFacts({
  meeting,
  sides,
}: {
  meeting: MeetingRecord;
  sides: { A: string; B: string };
}) {
  const { dossier, groups, place, online, hostSide, level, slots, issueAreas, note, status, reason } =
    meeting;
  const groupLinks: ReactNode = groups.map(({ reference, name }) => (
    <p key={reference}>
      <TextLink href={recordHref(dossier, reference) ?? "#"}>
        {reference} <bdi>{name}</bdi>
      </TextLink>
    </p>
  ));
  const where: Definition[] = [
    { id: "when", term: "Date", detail: <When meeting={meeting} /> },
    {
      id: "place",
      term: "Place",
      detail: (
        <>
          <bdi>{place ?? (online ? "no place" : "not stated")}</bdi>
          {online && " · online"}
        </>
      ),
    },
    { id: "host", term: "Host", detail: hostSide ? `${hostSide} · ${sides[hostSide]}` : "not stated" },
    ...(reason && status === "cancelled"
      ? [{ id: "why", term: "Cancelled", detail: <bdi>{reason}</bdi> }]
      : []),
  ];
  const what: Definition[] = [
    { id: "groups", term: groups.length > 1 ? "Joint meeting of" : "Group", detail: groupLinks },
    { id: "level", term: "Level", detail: level ? levelWord[level] : "not stated" },
    { id: "ordinal", term: "Number in the series", detail: sayOrdinal(meeting) },
    ...(slots.length > 0
      ? [
          {
            id: "slots",
            term: "Cadence",
            detail: slots.map((slot) => <p key={`${slot.group} ${slot.number}`}>{slotWords(slot)}</p>),
          },
        ]
      : []),
    ...(issueAreas.length > 0
      ? [{ id: "areas", term: "Issue areas", detail: issueAreas.map(({ name }) => name).join(", ") }]
      : []),
  ];
  return (
    <div className="mb-8">
      <div className="grid gap-x-10 lg:grid-cols-2">
        <DefinitionList items={where} />
        <DefinitionList items={what} className="max-lg:border-t max-lg:border-line" />
      </div>
      {note && (
        <p dir="auto" className="mt-2 max-w-[72ch] border-t border-line pt-2 text-13 whitespace-pre-line">
          {note}
        </p>
      )}
    </div>
  );
}
