import { MeetingStatusBadge } from "@/components/meeting/status";
import { whenOf } from "@/components/meeting/words";
import { isOn, mayFallIn, weeksOf } from "@/lib/meeting/calendar";
import type { MeetingShape } from "@/lib/meeting/schema";
import { type Day, dayParts, formatDay, monthName, WEEKDAY_NAMES } from "@/lib/time/day";

const placed = ({ on, lastDay }: MeetingShape) => ({
  earliest: on?.earliest ?? null,
  latest: on?.latest ?? null,
  lastDay,
});

/** A month as a table; what is not known to the day stands beneath it in words. */
export function MeetingMonth({
  first,
  today,
  meetings,
}: {
  first: Day;
  today: Day;
  meetings: MeetingShape[];
}) {
  const { year, month } = dayParts(first);
  const partial = meetings.filter((meeting) => mayFallIn(placed(meeting), first));
  return (
    <section className="min-w-0">
      <table className="w-full table-fixed border-collapse text-12">
        <caption className="mb-1 text-start text-14 font-semibold">
          {monthName(month)} {year}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="w-8 text-start font-normal text-muted">
              <abbr title="Week">W</abbr>
            </th>
            {WEEKDAY_NAMES.map((name) => (
              <th key={name} scope="col" className="text-start font-medium text-muted">
                <abbr title={name}>{name.slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(first).map((week) => (
            <tr key={week.number}>
              <th scope="row" className="align-top text-start font-normal text-muted">
                {week.number}
              </th>
              {week.days.map((day, at) => (
                <td
                  key={WEEKDAY_NAMES[at]}
                  aria-current={day === today ? "date" : undefined}
                  className="h-10 overflow-hidden border border-line p-1 align-top aria-[current]:font-semibold aria-[current]:bg-pressed"
                >
                  {day && <time dateTime={day}>{dayParts(day).day}</time>}
                  {day &&
                    meetings
                      .filter((meeting) => isOn(placed(meeting), day))
                      .map((meeting) => (
                        <span key={meeting.id} className="block break-words" title={formatDay(day)}>
                          {meeting.reference} <bdi>{meeting.title}</bdi>
                          {`, ${meeting.unconfirmed ? "unconfirmed" : meeting.status}`}
                        </span>
                      ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {partial.length > 0 && (
        <>
          <h2 className="mt-2 text-12 font-medium text-muted">Exact day unknown</h2>
          <ul className="grid gap-1 text-12">
            {partial.map((meeting) => (
              <li key={meeting.id} className="border-s-2 border-dashed border-line ps-2">
                {meeting.reference} <bdi>{meeting.title}</bdi>, {whenOf(meeting)}{" "}
                <MeetingStatusBadge meeting={meeting} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
