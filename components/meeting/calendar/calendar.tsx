import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Bands } from "@/components/meeting/calendar/bands";
import { CalendarDrag } from "@/components/meeting/calendar/drag";
import { CalendarKeys } from "@/components/meeting/calendar/keys";
import { Legend } from "@/components/meeting/calendar/legend";
import { HolidayLines, MeetingLines } from "@/components/meeting/calendar/lists";
import { type MoveAround, movable } from "@/components/meeting/calendar/movable";
import { ANY_SIDES } from "@/components/meeting/calendar/rest";
import { MeetingMonth, persianMonths } from "@/components/meeting/month";
import { recordHref } from "@/components/shell/paths";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import {
  type CalendarAsked,
  type CalendarView,
  calendarSearch,
  isTurnable,
  MONTHS_OF,
  monthEnd,
  monthsShown,
} from "@/lib/meeting/calendar";
import type { Sides } from "@/lib/meeting/rules/words";
import type { MeetingWindow, WindowMeeting } from "@/lib/meeting/schema/window";
import {
  addMonths,
  type Day,
  dayParts,
  FIRST_ENTERED_YEAR,
  LAST_ENTERED_YEAR,
  monthName,
} from "@/lib/time/day";

const SIZE = { month: "full", quarter: "short", year: "dots" } as const;
const GRID: Record<CalendarView, string> = {
  month: "",
  quarter: "grid gap-x-4 gap-y-6 lg:grid-cols-3",
  year: "grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-3",
};

/** "March 2019", "January to March 2019", "2019". */
function periodTitle(view: CalendarView, months: readonly Day[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return "";
  const { year, month } = dayParts(first);
  if (view === "year") return String(year);
  const end = `${monthName(dayParts(last).month)} ${year}`;
  return view === "month" ? end : `${monthName(month)} to ${end}`;
}

const counted = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "meeting" : "meetings"}`;

/** The months around a day, with what is held and planned in them: of one dossier, or of several. */
export function Calendar({
  asked,
  today,
  path,
  shown,
  restHrefs,
  move,
  unread,
  children,
}: {
  asked: CalendarAsked;
  today: Day;
  path: string;
  shown: MeetingWindow;
  /** Where the days of rest of each side of the one dossier stand; null where several are shown, and none is shaded. */
  restHrefs: Sides | null;
  /** For those who may record: what moving a meeting needs to know. */
  move: MoveAround | null;
  /** What the address says for the day, where that is none. */
  unread: string | null;
  /** What stands above the months: filters, and what was promised in them. */
  children: ReactNode;
}) {
  const { view, on, hijri } = asked;
  const months = monthsShown(view, on);
  const [from, to] = [months[0] ?? on, monthEnd(months.at(-1) ?? on)];
  const title = periodTitle(view, months);
  const [before, after] = [addMonths(from, -MONTHS_OF[view]), addMonths(from, MONTHS_OF[view])];
  const at = (day: Day, other: CalendarView = view) =>
    `${path}${calendarSearch({ ...asked, view: other, on: day })}`;
  const hrefOf = ({ dossier, reference }: WindowMeeting) => recordHref(dossier, reference) ?? path;
  const named = new Map(shown.dossiers.map(({ slug, sides: of }) => [slug, of]));
  const sidesOf = ({ dossier }: WindowMeeting) => named.get(dossier) ?? ANY_SIDES;
  const sides = (restHrefs && shown.dossiers[0]?.sides) ?? ANY_SIDES;
  const grid = (
    <div className={GRID[view]}>
      {months.map((first) => (
        <MeetingMonth
          key={first}
          first={first}
          size={SIZE[view]}
          today={today}
          sides={sides}
          sidesOf={sidesOf}
          hijri={hijri}
          shown={shown}
          hrefOf={hrefOf}
          dayHref={(day) => at(day, "month")}
        />
      ))}
    </div>
  );
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="text-16">
          {title}
          {hijri && view === "month" && (
            <span className="ms-2 text-13 font-normal text-muted">{persianMonths(from)}</span>
          )}
        </h2>
        <p className="text-13 text-muted">{counted(shown.total)}</p>
        <nav aria-label="Calendar" className="ms-auto flex gap-1">
          {isTurnable(before) && (
            <LinkButton href={at(before)} icon={<ChevronLeft aria-hidden />}>
              <span className="sr-only">Previous {view}</span>
            </LinkButton>
          )}
          <LinkButton href={at(today)}>Today</LinkButton>
          {isTurnable(after) && (
            <LinkButton href={at(after)} icon={<ChevronRight aria-hidden />}>
              <span className="sr-only">Next {view}</span>
            </LinkButton>
          )}
        </nav>
      </div>
      {unread !== null && (
        <Notice
          tone="warn"
          className="mb-4 w-fit max-w-full"
          title="The day in the address was not understood"
        >
          “<bdi>{unread}</bdi>” is no day from {FIRST_ENTERED_YEAR} to {LAST_ENTERED_YEAR} as an address has
          it, such as {today}. What is shown is around today.
        </Notice>
      )}
      {children}
      <Bands months={months} meetings={shown.meetings} hrefOf={hrefOf} />
      <CalendarKeys asked={asked} from={from} to={to} path={path}>
        {view === "month" && move ? (
          <CalendarDrag meetings={movable(shown.meetings, move, hrefOf)} around={move}>
            {grid}
          </CalendarDrag>
        ) : (
          grid
        )}
      </CalendarKeys>
      <Legend shaded={restHrefs && { sides, rest: shown.rest, restHrefs }} />
      <div className="mt-8">
        <Section title={`Meetings in ${title}`} count={shown.total}>
          {shown.total === 0 ? (
            <p className="text-13 text-muted">None is recorded for these days.</p>
          ) : (
            <MeetingLines meetings={shown.meetings} sidesOf={sidesOf} hrefOf={hrefOf} />
          )}
          {shown.meetings.length < shown.total && (
            <p className="mt-2 text-13 text-muted">
              The first {shown.meetings.length} of {counted(shown.total)} are listed; the days above count
              all.
            </p>
          )}
        </Section>
        {shown.open.total > 0 && (
          <Section
            title="At an unknown time"
            count={shown.open.total}
            description={`Their dates are open, or reach over more than a year: they may lie in ${title}, and may not.`}
          >
            <MeetingLines meetings={shown.open.meetings} sidesOf={sidesOf} hrefOf={hrefOf} />
          </Section>
        )}
        {shown.rest.holidays.length > 0 && (
          <div className={classNames(view === "month" && "sm:hidden")}>
            <Section title="Holidays of both sides" count={shown.rest.holidays.length}>
              <HolidayLines rest={shown.rest} sides={sides} />
            </Section>
          </div>
        )}
      </div>
    </>
  );
}
