import { agendaHref, filtersIn, hijriIn } from "@/components/meeting/agenda-address";
import { TabLinks } from "@/components/ui/tab-links";
import { CALENDAR_VIEWS, type CalendarAsked, calendarSearch } from "@/lib/meeting/calendar";

/** What the agenda takes over from the calendar: all but the view and the day. */
function alongOf({ view: _, on: __, hijri, ...filters }: CalendarAsked): Record<string, string> {
  return { ...filtersIn(filters), ...hijriIn(hijri) };
}

/** The ways to look at meetings; filters stay as they are, and between those of the calendar the day. */
export function MeetingViews({
  path,
  asked,
  given,
  agenda = {},
}: {
  path: string;
  /** What the calendar shows; left out, the agenda is shown. */
  asked?: CalendarAsked;
  /** What the agenda is narrowed by and how it tells dates: it goes along. */
  given?: Record<string, string>;
  /** What the address of the agenda says besides. */
  agenda?: Record<string, string>;
}) {
  const along = asked ? alongOf(asked) : given;
  return (
    <TabLinks
      label="Views of the meetings"
      tabs={[
        { label: "Agenda", href: agendaHref(path, { ...agenda, ...along }), current: !asked },
        ...CALENDAR_VIEWS.map((view) => ({
          label: `${view[0]?.toUpperCase()}${view.slice(1)}`,
          href: asked ? `${path}${calendarSearch({ ...asked, view })}` : agendaHref(path, { view, ...along }),
          current: view === asked?.view,
        })),
      ]}
    />
  );
}
