import { AlarmClock, CalendarClock, Hourglass } from "lucide-react";
import type { DeskItem } from "@/components/desk/item-list";
import { Blocked } from "@/components/meeting/blocked";
import { Badge } from "@/components/ui/badge";
import type { Desk, DeskDossier, DeskTrack } from "@/lib/desk/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** Groups shown of all that wait. */
const GROUPS = 8;

function slotsOf(dossier: DeskDossier, track: DeskTrack): DeskItem & { day: string } {
  const { overdue, behind, due } = track.waiting;
  const [count, word, tone, Icon] =
    overdue > 0
      ? ([overdue, "overdue", "vermilion", AlarmClock] as const)
      : behind > 0
        ? ([behind, "behind", "amber", Hourglass] as const)
        : ([due, "due", "amber", CalendarClock] as const);
  const { group, next } = track;
  return {
    id: `${dossier.slug} ${group.reference} ${track.level}`,
    dossier: dossier.slug,
    reference: group.reference,
    title: `${group.name}: ${track.rule}`,
    note: (
      <Badge look="plain" tone={tone} icon={<Icon />}>
        {count} {word}
      </Badge>
    ),
    when: next
      ? `${overdue + behind > 0 ? "was due by" : "due by"} ${formatDay(next.pace)}`
      : "no day is set",
    day: next?.pace ?? "",
  };
}

/** Groups whose cadence waits for a meeting, the longest waiting first. */
export function waitingGroups(desk: Desk): { items: DeskItem[]; total: number } {
  const all = desk.dossiers.flatMap((dossier) =>
    dossier.tracks
      .filter(({ waiting }) => waiting.due + waiting.behind + waiting.overdue > 0)
      .map((track) => slotsOf(dossier, track)),
  );
  return {
    items: all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(0, GROUPS),
    total: all.length,
  };
}

/** Open commitments with their due date, those past due marked. */
export function dueItems(desk: Desk): DeskItem[] {
  return desk.due.map(({ dossier, reference, title, due, pastDue }) => ({
    id: `${dossier} ${reference}`,
    dossier,
    reference,
    title,
    note: pastDue && (
      <Badge look="plain" tone="vermilion" icon={<AlarmClock />}>
        past due
      </Badge>
    ),
    when: `due ${formatPartialDate(due)}`,
  }));
}

/** Open commitments that were not assessed for long, those never assessed first. */
export function staleItems(desk: Desk): DeskItem[] {
  return desk.stale.map(({ dossier, reference, title, assessed }) => ({
    id: `${dossier} ${reference}`,
    dossier,
    reference,
    title,
    when: assessed === null ? "never assessed" : `as of ${formatDay(assessed)}`,
  }));
}

/** Meetings to come, or that were to be and are not confirmed. */
export function meetingItems(meetings: Desk["coming"], dossiers: Desk["dossiers"]): DeskItem[] {
  const sides = new Map(
    dossiers.map(({ slug, sideA, sideB }) => [slug, { A: sideA.name, B: sideB.name }] as const),
  );
  return meetings.map(({ dossier, reference, title, status, place, on, blocked }) => ({
    id: `${dossier} ${reference}`,
    dossier,
    reference,
    title,
    note: (
      <>
        <Blocked blocked={blocked} sides={sides.get(dossier) ?? { A: "side A", B: "side B" }} />
        <span className="text-12 text-muted">
          {status}
          {place !== null && (
            <>
              , <bdi>{place}</bdi>
            </>
          )}
        </span>
      </>
    ),
    when: formatPartialDate(on),
  }));
}
