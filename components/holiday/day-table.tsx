import { DayMenu } from "@/components/holiday/day-menu";
import { StandingBadge } from "@/components/holiday/standing";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { partWords } from "@/lib/holiday/rules/words";
import type { HolidayShape, WeekendShape } from "@/lib/holiday/schema";
import { formatDay, weekday, weekdayName } from "@/lib/time/day";
import { persianParts, toPersian } from "@/lib/time/persian";

/** Whether a rule that is in force makes the day one of rest anyway. */
function isWeekend(day: string, weekends: readonly WeekendShape[]): boolean {
  return weekends.some(
    ({ from, to, weekdays }) => from <= day && (to === null || day < to) && weekdays.includes(weekday(day)),
  );
}

function Row({
  holiday,
  solarHijri,
  isRestAnyway,
  mayRecord,
}: {
  holiday: HolidayShape;
  solarHijri: boolean;
  isRestAnyway: boolean;
  mayRecord: boolean;
}) {
  const { day, name, percent, standing, source, asOf } = holiday;
  return (
    <Tr>
      <Td top>
        <time dateTime={day} className="whitespace-nowrap print:whitespace-normal">
          {formatDay(day)}
        </time>
      </Td>
      <Td top>
        <span className="whitespace-nowrap print:whitespace-normal">
          {weekdayName(day)}
          {isRestAnyway && <span className="text-muted"> (weekend)</span>}
        </span>
      </Td>
      {solarHijri && (
        <Td top label="Solar Hijri">
          <span className="whitespace-nowrap text-muted print:whitespace-normal">{toPersian(day)}</span>
        </Td>
      )}
      <Td top main>
        <bdi className="font-medium">{name}</bdi>
      </Td>
      <Td top>
        <span className="whitespace-nowrap print:whitespace-normal">{partWords(percent)}</span>
      </Td>
      <Td top>
        <StandingBadge standing={standing} />
      </Td>
      <Td top label="Source">
        <bdi className="text-12 text-muted">{source}</bdi>
      </Td>
      <Td top label="As of">
        <span className="text-12 whitespace-nowrap text-muted print:whitespace-normal">
          {formatDay(asOf)}
        </span>
      </Td>
      {mayRecord && (
        <Td top end>
          <DayMenu holiday={holiday} />
        </Td>
      )}
    </Tr>
  );
}

/** Days by the year of their own calendar: a Gregorian year holds the end of one Solar Hijri year and most of the next. */
export function partsOf(holidays: readonly HolidayShape[], solarHijri: boolean, year: number) {
  const yearOf = ({ day }: HolidayShape) => (solarHijri ? persianParts(day).year : year);
  return [...new Set(holidays.map(yearOf))].map((of) => ({
    title: solarHijri ? `Solar Hijri year ${of}` : String(of),
    days: holidays.filter((holiday) => yearOf(holiday) === of),
  }));
}

/** The days off of a party in a year. */
export function DayTable({
  holidays,
  weekends,
  solarHijri,
  year,
  mayRecord,
}: {
  holidays: readonly HolidayShape[];
  weekends: readonly WeekendShape[];
  solarHijri: boolean;
  year: number;
  mayRecord: boolean;
}) {
  return (
    <Table label={`Holidays of ${year}`} stack dense>
      <thead>
        <tr>
          <Th>Day</Th>
          <Th>Weekday</Th>
          {solarHijri && <Th>Solar Hijri</Th>}
          <Th>Name</Th>
          <Th>Part</Th>
          <Th>Standing</Th>
          <Th className="print:w-1/3">Source</Th>
          <Th>As of</Th>
          {mayRecord && (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          )}
        </tr>
      </thead>
      {partsOf(holidays, solarHijri, year).map(({ title, days }) => (
        <TableBody key={title} list>
          {solarHijri && <GroupRow columns={mayRecord ? 9 : 8}>{title}</GroupRow>}
          {days.map((holiday) => (
            <Row
              key={holiday.id}
              holiday={holiday}
              solarHijri={solarHijri}
              isRestAnyway={isWeekend(holiday.day, weekends)}
              mayRecord={mayRecord}
            />
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
