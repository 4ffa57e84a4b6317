import { MeetingAgenda } from "@/components/meeting/agenda";
import { AGENDA_FILTERS, AgendaFilter, type AgendaFilters } from "@/components/meeting/agenda-filters";
import { MeetingMonth } from "@/components/meeting/month";
import { RecordMeetingButton } from "@/components/meeting/record-button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";
import { CALENDAR_VIEWS, MONTHS_OF, monthEnd, monthsShown } from "@/lib/meeting/calendar";
import { listMeetings } from "@/lib/meeting/queries";
import { today } from "@/lib/time/clock";
import { addMonths, type Day, isDay } from "@/lib/time/day";
import { listWorkingGroups } from "@/lib/working-group/queries";

export const metadata = { title: "Meetings" };

type Address = Record<string, string | string[] | undefined>;

/** A day that the calendar can be turned to, with a year to spare on either side. */
function dayAsked(on: string | string[] | undefined): Day {
  return isDay(on) && on > "0002" && on < "9998" ? on : today();
}

/** What the agenda is narrowed by. The address is text of any kind; the query parses it. */
function filtersIn(address: Address): AgendaFilters {
  return Object.fromEntries(
    AGENDA_FILTERS.map((name) => [name, address[name]]).filter(
      ([, value]) => typeof value === "string" && value !== "",
    ),
  );
}

/** The two lists of the agenda: what is coming, and the past in pages. Each can be paged by itself. */
function agendaLists(address: Address, filters: AgendaFilters) {
  const cursor = typeof address.cursor === "string" ? address.cursor : undefined;
  const narrowed = filters as { status?: "held"; level?: "expert"; side?: "A" | "B"; group?: string };
  return {
    cursor,
    coming: cursor && address.when !== "coming" ? null : { ...narrowed, when: "coming" as const, cursor },
    past: address.when === "coming" ? null : { ...narrowed, when: "past" as const, cursor },
  };
}

export default async function MeetingsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Address>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const view = CALENDAR_VIEWS.find((one) => one === address.view);
  const on = dayAsked(address.on);
  const months = view ? monthsShown(view, on) : [];
  const [from, lastMonth] = [months[0], months.at(-1)];
  const filters = filtersIn(address);
  const agenda = agendaLists(address, filters);
  const window = from && lastMonth ? { from, to: monthEnd(lastMonth), limit: 200 } : null;
  const [{ role, sideA, sideB }, groups, page, coming, past] = await Promise.all([
    askPage(getDossier, { dossier }),
    askPage(listWorkingGroups, { dossier, limit: 200 }),
    window && askPage(listMeetings, { dossier, ...window }),
    view || !agenda.coming ? null : askPage(listMeetings, { dossier, ...agenda.coming }),
    view || !agenda.past ? null : askPage(listMeetings, { dossier, ...agenda.past }),
  ]);
  const sides = { A: sideA.name, B: sideB.name };
  const base = `/dossiers/${dossier}/meetings`;
  const here = (more: Record<string, string>) => `${base}?${new URLSearchParams({ ...filters, ...more })}`;
  const calendar = (name: string, day: Day) => `${base}?view=${name}&on=${day}`;
  const canRecord = role !== "reader";
  const shown = [coming, past].filter((list) => list !== null);
  const total = shown.reduce((sum, { count }) => sum + count.value, 0);
  const capped = shown.some(({ count }) => count.capped);
  return (
    <>
      <PageHeader
        title="Meetings"
        actions={
          canRecord &&
          groups.data.length > 0 && (
            <RecordMeetingButton
              dossier={dossier}
              groups={groups.data.map(({ reference, name }) => ({ reference, name }))}
              group={filters.group}
              sides={sides}
            />
          )
        }
      />
      <TabLinks
        label="Views of the meetings"
        tabs={[
          { label: "Agenda", href: base, current: !view },
          ...CALENDAR_VIEWS.map((name) => ({
            label: name[0]?.toUpperCase() + name.slice(1),
            href: calendar(name, on),
            current: name === view,
          })),
        ]}
      />
      {view && from && page && (
        <>
          <nav aria-label="Calendar" className="mb-4 flex gap-2" data-no-print>
            <LinkButton href={calendar(view, addMonths(from, -MONTHS_OF[view]))}>Previous {view}</LinkButton>
            <LinkButton href={calendar(view, today())}>Today</LinkButton>
            <LinkButton href={calendar(view, addMonths(from, MONTHS_OF[view]))}>Next {view}</LinkButton>
          </nav>
          <div className={view === "month" ? "" : "grid gap-6 lg:grid-cols-3"}>
            {months.map((first) => (
              <MeetingMonth key={first} first={first} today={today()} meetings={page.data} />
            ))}
          </div>
          {page.nextCursor && <p>Only the latest 200 meetings of this {view} are shown.</p>}
        </>
      )}
      {!view && (
        <>
          <AgendaFilter base={base} given={filters} groups={groups.data} sides={sides} />
          {total === 0 ? (
            <EmptyState
              title={AGENDA_FILTERS.some((name) => filters[name]) ? "No such meeting" : "No meeting yet"}
            >
              Meetings that the two sides planned or held stand here, with their dates as the sources give
              them.
            </EmptyState>
          ) : (
            <MeetingAgenda
              coming={coming?.data ?? []}
              past={past?.data ?? []}
              today={today()}
              canRecord={canRecord}
            />
          )}
          {coming?.nextCursor && (
            <p className="mt-2 text-13">
              <TextLink href={here({ when: "coming", cursor: coming.nextCursor })}>
                More meetings are coming after these
              </TextLink>
            </p>
          )}
          <Pagination
            label="Pages of meetings"
            summary={`${capped ? "1,000+" : total} meetings`}
            firstHref={agenda.cursor ? here({}) : null}
            nextHref={past?.nextCursor ? here({ cursor: past.nextCursor }) : null}
          />
        </>
      )}
    </>
  );
}
