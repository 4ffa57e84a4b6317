import { Blocked } from "@/components/meeting/blocked";
import { MeetingStatusBadge } from "@/components/meeting/status";
import { whenOf } from "@/components/meeting/words";
import { TextLink } from "@/components/ui/text-link";
import { sayHoliday } from "@/lib/holiday/rules/words";
import type { RestDaysShape } from "@/lib/holiday/schema";
import type { Sides } from "@/lib/meeting/rules/words";
import type { WindowMeeting } from "@/lib/meeting/schema/window";
import { formatDay, weekdayName } from "@/lib/time/day";

/** Meetings in words, a line each: what the calendar shows, for reading, for a phone and for paper. */
export function MeetingLines({
  meetings,
  sidesOf,
  hrefOf,
}: {
  meetings: readonly WindowMeeting[];
  sidesOf: (meeting: WindowMeeting) => Sides;
  hrefOf: (meeting: WindowMeeting) => string;
}) {
  return (
    <ul className="text-13">
      {meetings.map((meeting) => (
        <li
          key={meeting.id}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 border-b border-line py-1.5 sm:grid sm:grid-cols-[15rem_minmax(0,1fr)_minmax(0,10rem)_auto]"
        >
          <span className="basis-full text-muted">
            {whenOf(meeting)}
            {meeting.startTime && `, ${meeting.startTime}`}
            <Blocked blocked={meeting.blocked} sides={sidesOf(meeting)} />
          </span>
          <span className="min-w-0 basis-full">
            <TextLink quiet href={hrefOf(meeting)} className="inline-block min-h-6 font-medium">
              <bdi>{meeting.title}</bdi> <span className="font-normal text-faint">{meeting.reference}</span>
            </TextLink>
          </span>
          <span className="text-muted">
            {meeting.place ? <bdi>{meeting.place}</bdi> : meeting.online ? "online" : "place not stated"}
          </span>
          <span className="sm:w-40 sm:text-end">
            <MeetingStatusBadge meeting={meeting} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The holidays of both sides in words. */
export function HolidayLines({ rest, sides }: { rest: RestDaysShape; sides: Sides }) {
  return (
    <ul className="gap-x-8 text-12 text-muted sm:columns-2 lg:columns-3">
      {rest.holidays.map((holiday) => (
        <li key={`${holiday.day} ${holiday.side} ${holiday.name}`} className="flex gap-2 py-0.5">
          <span className="w-40 shrink-0">
            {weekdayName(holiday.day).slice(0, 3)} {formatDay(holiday.day)}
          </span>
          <span>
            {holiday.side} {sides[holiday.side]}: {sayHoliday(holiday)}
          </span>
        </li>
      ))}
    </ul>
  );
}
