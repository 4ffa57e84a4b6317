import { TabLinks } from "@/components/ui/tab-links";
import { CALENDAR_VIEWS, type CalendarAsked, calendarSearch } from "@/lib/meeting/calendar";

/** The ways to look at meetings; between those of the calendar, day and filters stay as they are. */
export function MeetingViews({
  path,
  asked,
  agenda = path,
}: {
  path: string;
  asked?: CalendarAsked;
  /** The address of the agenda. */
  agenda?: string;
}) {
  return (
    <TabLinks
      label="Views of the meetings"
      tabs={[
        { label: "Agenda", href: agenda, current: !asked },
        ...CALENDAR_VIEWS.map((view) => ({
          label: `${view[0]?.toUpperCase()}${view.slice(1)}`,
          href: `${path}${asked ? calendarSearch({ ...asked, view }) : `?view=${view}`}`,
          current: view === asked?.view,
        })),
      ]}
    />
  );
}
