import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { scopesOf } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import { Calendar } from "@/components/meeting/calendar/calendar";
import { CalendarFilters } from "@/components/meeting/calendar/filters";
import { MeetingViews } from "@/components/meeting/views";
import { Main } from "@/components/shell/main";
import { dossierHref } from "@/components/shell/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { slug } from "@/lib/dossier/schema";
import { askPage } from "@/lib/kernel/page-door";
import { calendarAsked, calendarSearch, monthEnd, monthsShown } from "@/lib/meeting/calendar";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import type { MeetingWindow, WindowMeeting } from "@/lib/meeting/schema/window";
import { today } from "@/lib/time/clock";

export const metadata: Metadata = { title: "Calendar" };

const PATH = "/meetings";

/** Among those of other dossiers a meeting says whose it is. */
function named({ dossiers, ...shown }: MeetingWindow): MeetingWindow {
  const names = new Map(dossiers.map((one) => [one.slug, one.name]));
  const title = (meeting: WindowMeeting) => ({
    ...meeting,
    title: `${names.get(meeting.dossier) ?? meeting.dossier}: ${meeting.title}`,
  });
  return {
    ...shown,
    dossiers,
    meetings: shown.meetings.map(title),
    open: { ...shown.open, meetings: shown.open.meetings.map(title) },
  };
}

/** The meetings of all dossiers of a person, by month, quarter and year: three statements. */
export default async function CalendarPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const address = await searchParams;
  // A group is one of a dossier.
  const asked = calendarAsked({ ...address, group: undefined }, today(), "month");
  const { view, on, hijri: _, ...filters } = asked;
  const one = slug.safeParse(address.dossier);
  // Of one dossier its own calendar says more: its groups, its rules, and when its sides rest.
  if (address.dossier && !one.success) notFound();
  if (one.success) redirect(`${dossierHref(one.data, "meetings")}${calendarSearch(asked)}`);
  const months = monthsShown(view, on);
  const shown = await askPage(getMeetingWindow, {
    from: months[0] ?? on,
    to: monthEnd(months.at(-1) ?? on),
    ...filters,
  });
  const { dossiers } = shown;
  return (
    <Main>
      <PageHeader
        title="Calendar"
        meta="All my dossiers"
        actions={dossiers.length > 0 && <Subscribe scopes={scopesOf(dossiers)} />}
      />
      {dossiers.length === 0 ? (
        <EmptyState title="No dossiers yet">
          The meetings of all your dossiers stand here together, once you are a member of one.
        </EmptyState>
      ) : (
        <>
          <MeetingViews path={PATH} asked={asked} hasAgenda={false} />
          <Calendar
            asked={asked}
            today={today()}
            path={PATH}
            shown={named(shown)}
            restHrefs={null}
            move={null}
          >
            <CalendarFilters asked={asked} dossiers={dossiers} path={PATH} />
          </Calendar>
        </>
      )}
    </Main>
  );
}
