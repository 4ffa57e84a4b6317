import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { EditWeekend } from "@/components/weekend/weekend-form";
import type { WeekendShape } from "@/lib/holiday/schema";
import { formatDay, WEEKDAY_NAMES } from "@/lib/time/day";

/** "Friday", "Saturday and Sunday". */
const days = (weekdays: readonly number[]) => weekdays.map((day) => WEEKDAY_NAMES[day - 1]).join(" and ");

/** The weekends of a party over time, the latest first, each with its source. */
export function WeekendTable({
  weekends,
  mayRecord,
}: {
  weekends: readonly WeekendShape[];
  mayRecord: boolean;
}) {
  if (weekends.length === 0)
    return <p className="text-13 text-muted">No weekend is entered: every day counts as a working day.</p>;
  return (
    <Table label="Weekends" stack dense>
      <thead>
        <tr>
          <Th>Days of rest</Th>
          <Th>From</Th>
          <Th>Until</Th>
          <Th>Source</Th>
          {mayRecord && (
            <Th>
              <span className="sr-only">Edit</span>
            </Th>
          )}
        </tr>
      </thead>
      <TableBody list>
        {weekends.toReversed().map((weekend) => (
          <Tr key={weekend.id}>
            <Td top main>
              <span className="font-medium">{days(weekend.weekdays)}</span>
            </Td>
            <Td top label="From">
              <span className="whitespace-nowrap">{formatDay(weekend.from)}</span>
            </Td>
            <Td top label="Until">
              <span className="whitespace-nowrap">
                {weekend.to ? `before ${formatDay(weekend.to)}` : "still in force"}
              </span>
            </Td>
            <Td top label="Source">
              <bdi className="text-12 text-muted">{weekend.source}</bdi>
              {weekend.note && (
                <p dir="auto" className="mt-0.5 max-w-[80ch] text-12">
                  {weekend.note}
                </p>
              )}
            </Td>
            {mayRecord && (
              <Td top end>
                <EditWeekend weekend={weekend} />
              </Td>
            )}
          </Tr>
        ))}
      </TableBody>
    </Table>
  );
}
