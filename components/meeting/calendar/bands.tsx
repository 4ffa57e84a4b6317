import Link from "next/link";
import { placedOf } from "@/components/meeting/calendar/placed";
import { SIGNS, signOf, statusWords } from "@/components/meeting/sign";
import { whenOf } from "@/components/meeting/words";
import { classNames } from "@/components/ui/class-names";
import { drawnIn, isExact, monthEnd, stretchOf } from "@/lib/meeting/calendar";
import type { WindowMeeting } from "@/lib/meeting/schema/window";
import { type Day, dayParts, monthName } from "@/lib/time/day";

/** Written out in full, because a class name that is put together at run time is not built. */
const COLUMNS: Record<number, string> = {
  1: "",
  3: "gap-x-4 sm:grid-cols-3",
  12: "gap-x-1 sm:grid-cols-12",
};
const START = [
  "sm:col-start-1",
  "sm:col-start-2",
  "sm:col-start-3",
  "sm:col-start-4",
  "sm:col-start-5",
  "sm:col-start-6",
  "sm:col-start-7",
  "sm:col-start-8",
  "sm:col-start-9",
  "sm:col-start-10",
  "sm:col-start-11",
  "sm:col-start-12",
];
const SPAN = [
  "sm:col-span-1",
  "sm:col-span-2",
  "sm:col-span-3",
  "sm:col-span-4",
  "sm:col-span-5",
  "sm:col-span-6",
  "sm:col-span-7",
  "sm:col-span-8",
  "sm:col-span-9",
  "sm:col-span-10",
  "sm:col-span-11",
  "sm:col-span-12",
];

/** Beyond these the list beneath says the rest. */
const MOST = 24;

/** Meetings of a partial date that stand above the months: in a year all, else those that no cell can hold. */
function banded(meetings: readonly WindowMeeting[], months: readonly Day[]): WindowMeeting[] {
  return meetings.filter((meeting) => {
    const placed = placedOf(meeting);
    if (isExact(placed)) return false;
    return months.length === 12 || months.some((first) => drawnIn(placed, first) === "band");
  });
}

function Band({ meeting, months, href }: { meeting: WindowMeeting; months: readonly Day[]; href: string }) {
  const stretch = stretchOf(placedOf(meeting));
  if (!stretch) return null;
  const touched = months.flatMap((first, at) =>
    stretch.first <= monthEnd(first) && stretch.last >= first ? at : [],
  );
  const [start, end] = [touched[0] ?? 0, touched.at(-1) ?? 0];
  const before = stretch.first < (months[0] ?? stretch.first);
  const after = stretch.last > monthEnd(months.at(-1) ?? stretch.last);
  const { Icon } = SIGNS[signOf(meeting)];
  return (
    <li className={classNames("min-w-0", START[start], SPAN[end - start])}>
      <Link
        href={href}
        prefetch={false}
        title={`${meeting.title}, ${whenOf(meeting)}, day unknown; ${statusWords(meeting)}`}
        className={classNames(
          "calendar-hatched flex min-h-6 items-center gap-1 border-y border-dashed border-edge px-1.5 text-12 hover:bg-pressed",
          before ? "ps-0.5" : "rounded-s-sm border-s",
          after ? "pe-0.5" : "rounded-e-sm border-e",
        )}
      >
        {before && <span aria-hidden>‹</span>}
        <Icon aria-hidden className="size-3.5" />
        <span dir="auto" className="truncate">
          {meeting.title}, {whenOf(meeting)}, day unknown
        </span>
        <span className="sr-only">, {statusWords(meeting)}</span>
        {after && (
          <span aria-hidden className="ms-auto">
            ›
          </span>
        )}
      </Link>
    </li>
  );
}

/** Partial dates as bands over the months that they can mean: never a point. */
export function Bands({
  months,
  meetings,
  hrefOf,
}: {
  months: readonly Day[];
  meetings: readonly WindowMeeting[];
  hrefOf: (meeting: WindowMeeting) => string;
}) {
  const all = banded(meetings, months);
  if (all.length === 0) return null;
  const columns = classNames("grid gap-y-1", COLUMNS[months.length]);
  return (
    <div className="mb-3">
      {months.length > 1 && (
        <div aria-hidden className={classNames(columns, "mb-1 text-12 text-muted max-sm:hidden")}>
          {months.map((first) => (
            <span key={first} className="border-s border-line ps-1">
              {monthName(dayParts(first).month).slice(0, 3)}
            </span>
          ))}
        </div>
      )}
      <ul aria-label="Day unknown" className={classNames(columns, "grid-flow-dense")}>
        {all.slice(0, MOST).map((meeting) => (
          <Band key={meeting.id} meeting={meeting} months={months} href={hrefOf(meeting)} />
        ))}
      </ul>
      {all.length > MOST && (
        <p className="mt-1 text-12 text-muted">
          {all.length - MOST} more of unknown day stand in the list beneath.
        </p>
      )}
    </div>
  );
}
