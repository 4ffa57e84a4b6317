import { useId } from "react";
import { DayCell, type DayContent, type Size } from "@/components/meeting/calendar/day";
import { placedOf } from "@/components/meeting/calendar/placed";
import { type Rest, restLookup } from "@/lib/holiday/rules";
import { drawnIn, isOn, lanesOf, monthEnd, type Week, weeksOf } from "@/lib/meeting/calendar";
import type { MeetingWindow, WindowMeeting } from "@/lib/meeting/schema/window";
import { type Day, dayParts, monthName, WEEKDAY_NAMES } from "@/lib/time/day";
import { persianMonthName, persianParts } from "@/lib/time/persian";

export interface MonthProps
  extends Pick<DayContent, "today" | "sides" | "sidesOf" | "hijri" | "hrefOf" | "dayHref"> {
  first: Day;
  size: Size;
  shown: Pick<MeetingWindow, "meetings" | "days" | "rest">;
}

/** "Dey 1397 – Bahman 1397": the Solar Hijri months that a month lies in. */
export function persianMonths(first: Day): string {
  const [from, to] = [persianParts(first), persianParts(monthEnd(first))];
  const last = `${persianMonthName(to.month)} ${to.year}`;
  return `${persianMonthName(from.month)}${from.year === to.year ? "" : ` ${from.year}`} – ${last}`;
}

function Head({ size }: { size: Size }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="w-6 font-normal text-muted">
          <abbr title="Week" className="no-underline">
            W
          </abbr>
        </th>
        {WEEKDAY_NAMES.map((name) => (
          <th key={name} scope="col" className="pb-1 font-medium text-muted">
            {size === "full" && <span className="max-sm:hidden">{name}</span>}
            <abbr title={name} className={size === "full" ? "no-underline sm:hidden" : "no-underline"}>
              {name.slice(0, 2)}
            </abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Omit<MonthProps, "first" | "shown"> {
  week: Week;
  bars: WindowMeeting[];
  single: WindowMeeting[];
  counts: Map<Day, number>;
  restOf: (day: Day) => Record<"A" | "B", Rest>;
}

function WeekRow({ week, bars, single, counts, restOf, ...rest }: RowProps) {
  const lanes = lanesOf(week, bars, placedOf);
  const lead = week.days.find((day) => day !== null);
  return (
    <tr>
      <th scope="row" className="align-top font-normal text-muted">
        <span className="flex h-6 items-center justify-center">{week.number}</span>
      </th>
      {week.days.map((day, at) =>
        day === null ? (
          <td key={WEEKDAY_NAMES[at]} className="border border-line bg-sunken/40" />
        ) : (
          <DayCell
            key={day}
            {...rest}
            day={day}
            rest={restOf(day)}
            meetings={single.filter((meeting) => isOn(placedOf(meeting), day))}
            lanes={lanes[at] ?? []}
            count={counts.get(day) ?? 0}
            leads={day === lead}
          />
        ),
      )}
    </tr>
  );
}

/**
 * A month as a table: what is known to the day in its cell, several days as a bar over them, a partial date as a
 * hatched bar over the days that it can mean. One that can mean any day of the month is a band (`Bands`).
 */
export function MeetingMonth({ first, shown, ...rest }: MonthProps) {
  const id = useId();
  const { year, month } = dayParts(first);
  const drawn = { day: [] as WindowMeeting[], bar: [] as WindowMeeting[], band: [] as WindowMeeting[] };
  for (const meeting of shown.meetings) {
    const how = drawnIn(placedOf(meeting), first);
    if (how) drawn[how].push(meeting);
  }
  const common = {
    ...rest,
    bars: drawn.bar,
    single: drawn.day,
    counts: new Map(shown.days.map(({ day, count }) => [day, count])),
    restOf: restLookup(shown.rest),
  };
  return (
    <section aria-labelledby={id} className="min-w-0 break-inside-avoid">
      <h3 id={id} className={rest.size === "full" ? "sr-only" : "mb-1 text-13"}>
        {monthName(month)} {year}
        {rest.hijri && <span className="ms-2 text-12 font-normal text-muted">{persianMonths(first)}</span>}
      </h3>
      <table
        aria-labelledby={id}
        data-month={first}
        className="calendar-table w-full table-fixed border-collapse text-12"
      >
        <Head size={rest.size} />
        <tbody>
          {weeksOf(first).map((week) => (
            <WeekRow key={week.number} week={week} {...common} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
