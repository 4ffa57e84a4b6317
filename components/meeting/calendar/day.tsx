import { CircleDashed } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Bar, Chip } from "@/components/meeting/calendar/chip";
import { sayRest, shadeOf } from "@/components/meeting/calendar/rest";
import { SIGNS, signOf, statusWords } from "@/components/meeting/sign";
import { classNames } from "@/components/ui/class-names";
import type { DayOff, Rest } from "@/lib/holiday/rules";
import { sayHoliday } from "@/lib/holiday/rules/words";
import { type BarPart, isExact } from "@/lib/meeting/calendar";
import type { Sides } from "@/lib/meeting/rules/words";
import { sayBlocked } from "@/lib/meeting/rules/words";
import type { WindowMeeting } from "@/lib/meeting/schema/window";
import { type Day, dayParts, formatDay } from "@/lib/time/day";
import { persianMonthName, persianParts, toPersian } from "@/lib/time/persian";
import { placedOf } from "./placed";

export type Size = "full" | "short" | "dots";

/** What a day's cell shows. */
export interface DayContent {
  day: Day;
  today: Day;
  rest: Record<"A" | "B", Rest>;
  sides: Sides;
  /** Those of the dossier that a meeting is of. */
  sidesOf: (meeting: WindowMeeting) => Sides;
  /** Meetings of the day alone. */
  meetings: WindowMeeting[];
  lanes: (BarPart<WindowMeeting> | null)[];
  /** How many meetings have this day, listed or not. */
  count: number;
  hijri: boolean;
  /** The first of its row: says the Solar Hijri month. */
  leads: boolean;
  size: Size;
  hrefOf: (meeting: WindowMeeting) => string;
  /** Where all meetings of a day are seen. */
  dayHref: (day: Day) => string;
}

function Hijri({ day, named }: { day: Day; named: boolean }) {
  const parts = persianParts(day);
  return (
    <span title={toPersian(day)} className="text-12 text-muted">
      {parts.day}
      {named && <span className="max-sm:sr-only"> {persianMonthName(parts.month).slice(0, 3)}</span>}
    </span>
  );
}

/** The number of the day, in a disc when it is today. */
function Numeral({ day, today }: { day: Day; today: Day }) {
  return (
    <time
      dateTime={day}
      className={classNames(
        day === today &&
          "inline-flex size-5 items-center justify-center rounded-full bg-accent font-semibold text-on-accent",
      )}
    >
      {dayParts(day).day}
    </time>
  );
}

/**
 * A holiday in its cell, by the letter of its side. Where there is no room for names, the letter stands once a side:
 * the list beneath the calendar has the names.
 */
function Holiday({
  side,
  holiday,
  isNamed,
  leads,
}: {
  side: "A" | "B";
  holiday: DayOff;
  isNamed: boolean;
  leads: boolean;
}) {
  const hidden = isNamed ? "max-sm:sr-only" : "sr-only";
  return (
    <div className={classNames("px-1 text-12 text-muted", !leads && hidden)} title={sayHoliday(holiday)}>
      <abbr title={`side ${side}`} className="font-medium no-underline">
        {side}
      </abbr>{" "}
      {holiday.standing === "estimated" && (
        <CircleDashed aria-hidden className={classNames("me-1 inline size-3 text-amber-ink", hidden)} />
      )}
      <span className={hidden}>{sayHoliday(holiday)}</span>
    </div>
  );
}

function FullDay({
  day,
  today,
  rest,
  sidesOf,
  meetings,
  lanes,
  hijri,
  leads,
  size,
  hrefOf,
}: DayContent): ReactNode {
  const holidays = (["A", "B"] as const).flatMap((side) =>
    rest[side].holidays.map((holiday) => ({ side, holiday })),
  );
  return (
    <>
      <div className="flex h-6 items-center justify-between gap-x-1 px-1">
        <Numeral day={day} today={today} />
        {hijri && <Hijri day={day} named={size === "full" && (leads || persianParts(day).day === 1)} />}
      </div>
      {(lanes.length > 0 || meetings.length > 0) && (
        <div className="grid gap-0.5 pb-1">
          {lanes.map((part, lane) =>
            part ? (
              <Bar
                key={part.meeting.id}
                part={part}
                sides={sidesOf(part.meeting)}
                href={hrefOf(part.meeting)}
                short={size === "short"}
                partial={!isExact(placedOf(part.meeting))}
              />
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a free lane is nothing but its place
              <span key={lane} aria-hidden className="h-6" />
            ),
          )}
          {meetings.map((meeting) => (
            <Chip
              key={meeting.id}
              meeting={meeting}
              sides={sidesOf(meeting)}
              href={hrefOf(meeting)}
              short={size === "short"}
            />
          ))}
        </div>
      )}
      {holidays.map(({ side, holiday }, at) => (
        <Holiday
          key={`${side} ${holiday.name}`}
          side={side}
          holiday={holiday}
          isNamed={size === "full"}
          leads={holidays.findIndex((one) => one.side === side) === at}
        />
      ))}
    </>
  );
}

/** A small cell: the number is the link, to the meeting or to the day when it has several. */
function SmallDay({
  day,
  today,
  sidesOf,
  meetings,
  lanes,
  count,
  hijri,
  hrefOf,
  dayHref,
}: DayContent): ReactNode {
  const exact = [...meetings, ...lanes.flatMap((part) => part?.meeting ?? [])].filter((one) =>
    isExact(placedOf(one)),
  );
  const [only] = exact;
  const numeral = <Numeral day={day} today={today} />;
  const persian = hijri && <span className="block text-12 text-muted">{persianParts(day).day}</span>;
  if (count === 0)
    return (
      <div className="flex min-h-7 flex-col items-center justify-center">
        {numeral}
        {persian}
      </div>
    );
  const single = count === 1 && only;
  const blocked = exact.map((one) => sayBlocked(one.blocked, sidesOf(one))).find(Boolean);
  const what = single ? `${only.title}, ${statusWords(only)}` : `${count} meetings`;
  const said = blocked ? `${what}, warning: ${blocked}` : what;
  const sign = `${single ? SIGNS[signOf(only)].glyph : `(${count})`}${blocked ? "!" : ""}`;
  return (
    <Link
      href={single ? hrefOf(only) : dayHref(day)}
      prefetch={false}
      title={said}
      className={classNames(
        "flex min-h-7 flex-col items-center justify-center rounded-sm border font-semibold hover:bg-pressed",
        single && signOf(only) === "unconfirmed" ? "border-dashed" : "",
        single && signOf(only) === "cancelled" ? "border-line line-through" : "border-edge bg-page",
      )}
    >
      <span>
        {numeral}
        <span className="sr-only">
          {" "}
          {formatDay(day).replace(/^\d+ /, "")}: {said}
        </span>
        <span aria-hidden className="ps-0.5 font-normal">
          {sign}
        </span>
      </span>
      {persian}
    </Link>
  );
}

/** A day of the calendar. */
export function DayCell(content: DayContent) {
  const { day, today, rest, sides, size, count, lanes } = content;
  const why = sayRest(rest, sides);
  const partial = lanes.filter((part) => part && !isExact(placedOf(part.meeting))).length;
  const says = [
    day === today && "today",
    why,
    count > 0 && `${count} ${count === 1 ? "meeting" : "meetings"}`,
    partial > 0 && `${partial} of unknown day`,
  ];
  return (
    <td
      data-day={day}
      data-says={says.filter(Boolean).join(". ") || undefined}
      data-rest-a={shadeOf(rest.A)}
      data-rest-b={shadeOf(rest.B)}
      aria-current={day === today ? "date" : undefined}
      title={size === "dots" && count === 0 && why ? why : undefined}
      className={classNames(
        "calendar-day border border-line p-0 align-top -outline-offset-2",
        size === "full" ? "h-16 sm:h-24" : size === "short" ? "h-14" : "h-7 text-center",
      )}
    >
      {size === "dots" ? <SmallDay {...content} /> : <FullDay {...content} />}
      {size === "dots" && (rest.A.holidays.length > 0 || rest.B.holidays.length > 0) && (
        <span className="sr-only">, {why}</span>
      )}
    </td>
  );
}
