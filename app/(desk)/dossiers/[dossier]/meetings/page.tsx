import { Subscribe } from "@/components/feed/subscribe";
import { MeetingAgenda } from "@/components/meeting/agenda";
import { MeetingMonth } from "@/components/meeting/month";
import { RecordMeeting } from "@/components/meeting/record-form";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
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
  const cursor = typeof address.cursor === "string" ? address.cursor : undefined;
  const window = from && lastMonth ? { from, to: monthEnd(lastMonth), limit: 200 } : { cursor };
  const [{ role, slug, name }, groups, page] = await Promise.all([
    askPage(getDossier, { dossier }),
    askPage(listWorkingGroups, { dossier, limit: 200 }),
    askPage(listMeetings, { dossier, ...window }),
  ]);
  const base = `/dossiers/${dossier}/meetings`;
  const calendar = (name: string, day: Day) => `${base}?view=${name}&on=${day}`;
  const canRecord = role !== "reader";
  const { value, capped } = page.count;
  return (
    <>
      <PageHeader title="Meetings" actions={<Subscribe dossier={{ slug, name }} />} />
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
      {view && from && (
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
      {!view && page.data.length === 0 && (
        <EmptyState title="No meeting yet">
          Meetings that the two sides planned or held stand here, with their dates as the sources give them.
        </EmptyState>
      )}
      {!view && page.data.length > 0 && <MeetingAgenda meetings={page.data} canRecord={canRecord} />}
      {!view && (
        <Pagination
          label="Pages of meetings"
          summary={`${capped ? "1,000+" : value} meetings`}
          firstHref={cursor ? base : null}
          nextHref={page.nextCursor ? `${base}?cursor=${page.nextCursor}` : null}
        />
      )}
      {canRecord && groups.data.length > 0 && (
        <section className="mt-6" data-no-print>
          <h2 className="mb-2 text-16">Record a meeting</h2>
          <RecordMeeting dossier={dossier} groups={groups.data} />
        </section>
      )}
    </>
  );
}
