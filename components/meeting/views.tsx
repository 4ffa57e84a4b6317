import { agendaHref, alongIn } from "@/components/meeting/agenda-address";
import { TabLinks } from "@/components/ui/tab-links";
import { CALENDAR_VIEWS, type CalendarAsked, calendarSearch } from "@/lib/meeting/calendar";

/** The ways to look at meetings; filters stay as they are, and between those of the calendar the day. */
export function MeetingViews({
  path,
  asked,
  along = asked ? alongIn({ ...asked, hijri: asked.hijri ? "1" : undefined }) : {},
  agenda = {},
}: {
  path: string;
  /** What the calendar shows; left out, the agenda is shown. */
  asked?: CalendarAsked;
  /** What the meetings are narrowed by, and how their dates are told; by itself what the calendar was asked for. */
  along?: Record<string, string>;
  /** What the address of the agenda says besides. */
  agenda?: Record<string, string>;
}) {
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
