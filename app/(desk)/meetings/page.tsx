import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { scopesOf } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import {
  type AgendaAddress,
  agendaHref,
  agendaLists,
  alongIn,
  filtersIn,
} from "@/components/meeting/agenda-address";
import { AgendaFilter } from "@/components/meeting/agenda-filters";
import { AgendaPages, agendaTotal } from "@/components/meeting/agenda-pages";
import { Calendar } from "@/components/meeting/calendar/calendar";
import { CalendarFilters } from "@/components/meeting/calendar/filters";
import { ANY_SIDES } from "@/components/meeting/calendar/rest";
import { MeetingViews } from "@/components/meeting/views";
import { Main } from "@/components/shell/main";
import { dossierHref } from "@/components/shell/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { listDossiers } from "@/lib/dossier/queries";
import { slug } from "@/lib/dossier/schema";
import { askPage } from "@/lib/kernel/page-door";
import {
  type CalendarAsked,
  calendarAsked,
  calendarSearch,
  monthEnd,
  monthsShown,
  unreadDay,
} from "@/lib/meeting/calendar";
import { listMeetings } from "@/lib/meeting/queries";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import type { ListedMeeting } from "@/lib/meeting/schema";
import { today } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/day";

export const metadata: Metadata = { title: "Calendar" };

const PATH = "/meetings";
const AGENDA = { view: "agenda" };

type Dossiers = readonly { slug: string; name: string }[];

/** Among those of other dossiers a meeting says whose it is. */
function named<M extends { dossier: string; title: string }>(
  meetings: readonly M[],
  dossiers: Dossiers,
): M[] {
  const names = new Map(dossiers.map(({ slug: of, name }) => [of, name]));
  return meetings.map((meeting) => ({
    ...meeting,
    title: `${names.get(meeting.dossier) ?? meeting.dossier}: ${meeting.title}`,
  }));
}

function Frame({ dossiers, children }: { dossiers: Dossiers; children: ReactNode }) {
  return (
    <Main>
      <PageHeader
        title="Calendar"
        meta="All my dossiers"
        actions={dossiers.length > 0 && <Subscribe scopes={scopesOf(dossiers)} />}
      />
      {/* As the pages of a dossier: of which day a printed one is. */}
      <p className="mb-2 hidden border-b border-line pb-1 text-12 print:block">
        As of {formatDay(today())} · Entente
      </p>
      {dossiers.length === 0 ? (
        <EmptyState title="No dossiers yet">
          The meetings of all your dossiers stand here together, once you are a member of one.
        </EmptyState>
      ) : (
        children
      )}
    </Main>
  );
}

/** What is coming and the past of all dossiers, as one list. */
async function AllAgenda({ address }: { address: AgendaAddress }) {
  const filters = filtersIn(address);
  const agenda = agendaLists(address, filters);
  const hijri = address.hijri === "1";
  const along = alongIn(address);
  const [{ data: dossiers }, coming, past] = await Promise.all([
    askPage(listDossiers, { limit: 200 }),
    agenda.coming && askPage(listMeetings, agenda.coming),
    agenda.past && askPage(listMeetings, agenda.past),
  ]);
  const sides = new Map(dossiers.map((one) => [one.slug, { A: one.sideA.name, B: one.sideB.name }]));
  const of = <P extends { data: ListedMeeting[] }>(page: P | null) =>
    page && { ...page, data: named(page.data, dossiers) };
  return (
    <Frame dossiers={dossiers}>
      <MeetingViews path={PATH} along={along} agenda={AGENDA} />
      <AgendaFilter base={PATH} given={filters} dossiers={dossiers} hijri={hijri} />
      {agendaTotal(coming, past).value === 0 ? (
        <EmptyState title={Object.keys(filters).length > 0 ? "No such meeting" : "No meeting yet"}>
          Meetings of all your dossiers stand here, with their dates as the sources give them.
        </EmptyState>
      ) : (
        <AgendaPages
          coming={of(coming)}
          past={of(past)}
          cursor={agenda.cursor}
          here={(more) => agendaHref(PATH, { ...AGENDA, ...along, ...more })}
          today={today()}
          canRecord={false}
          hijri={hijri}
          sidesOf={({ dossier }) => sides.get(dossier) ?? ANY_SIDES}
        />
      )}
    </Frame>
  );
}

/** The meetings of all dossiers of a person, as a list, or by month, quarter and year. */
export default async function CalendarPage({ searchParams }: { searchParams: Promise<AgendaAddress> }) {
  const address = await searchParams;
  // A group is one of a dossier.
  const ofAll = { ...address, group: undefined };
  const asked = calendarAsked(ofAll, today(), "month");
  const isAgenda = address.view === "agenda";
  const one = slug.safeParse(address.dossier);
  // Of one dossier its own calendar says more: its groups, its rules, and when its sides rest.
  if (address.dossier && !one.success) notFound();
  if (one.success) {
    const path = dossierHref(one.data, "meetings");
    redirect(isAgenda ? agendaHref(path, alongIn(address)) : `${path}${calendarSearch(asked)}`);
  }
  return isAgenda ? <AllAgenda address={ofAll} /> : <AllCalendar asked={asked} unread={unreadDay(address)} />;
}

/** The meetings of all dossiers by month, quarter or year: three statements. */
async function AllCalendar({ asked, unread }: { asked: CalendarAsked; unread: string | null }) {
  const { view, on, hijri: _, ...filters } = asked;
  const months = monthsShown(view, on);
  const shown = await askPage(getMeetingWindow, {
    from: months[0] ?? on,
    to: monthEnd(months.at(-1) ?? on),
    ...filters,
  });
  const { dossiers, open } = shown;
  return (
    <Frame dossiers={dossiers}>
      <MeetingViews path={PATH} asked={asked} agenda={AGENDA} />
      <Calendar
        asked={asked}
        today={today()}
        path={PATH}
        shown={{
          ...shown,
          meetings: named(shown.meetings, dossiers),
          open: { ...open, meetings: named(open.meetings, dossiers) },
        }}
        restHrefs={null}
        move={null}
        unread={unread}
      >
        <CalendarFilters asked={asked} dossiers={dossiers} path={PATH} />
      </Calendar>
    </Frame>
  );
}
