import { MeetingCalendar } from "@/app/(desk)/dossiers/[dossier]/meetings/calendar";
import { Subscribe } from "@/components/feed/subscribe";
import { MeetingAgenda } from "@/components/meeting/agenda";
import { RecordMeeting } from "@/components/meeting/record-form";
import { MeetingViews } from "@/components/meeting/views";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";
import { calendarAsked } from "@/lib/meeting/calendar";
import { listMeetings } from "@/lib/meeting/queries";
import { today } from "@/lib/time/clock";
import { listWorkingGroups } from "@/lib/working-group/queries";

export const metadata = { title: "Meetings" };

export default async function MeetingsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const asked = calendarAsked(address, today());
  if (asked) return <MeetingCalendar dossier={dossier} asked={asked} />;
  const cursor = typeof address.cursor === "string" ? address.cursor : undefined;
  const [{ role, slug, name }, groups, page] = await Promise.all([
    askPage(getDossier, { dossier }),
    askPage(listWorkingGroups, { dossier, limit: 200 }),
    askPage(listMeetings, { dossier, cursor }),
  ]);
  const base = `/dossiers/${dossier}/meetings`;
  const canRecord = role !== "reader";
  const { value, capped } = page.count;
  return (
    <>
      <PageHeader title="Meetings" actions={<Subscribe dossier={{ slug, name }} />} />
      <MeetingViews path={base} />
      {page.data.length === 0 ? (
        <EmptyState title="No meeting yet">
          Meetings that the two sides planned or held stand here, with their dates as the sources give them.
        </EmptyState>
      ) : (
        <MeetingAgenda meetings={page.data} canRecord={canRecord} />
      )}
      <Pagination
        label="Pages of meetings"
        summary={`${capped ? "1,000+" : value} meetings`}
        firstHref={cursor ? base : null}
        nextHref={page.nextCursor ? `${base}?cursor=${page.nextCursor}` : null}
      />
      {canRecord && groups.data.length > 0 && (
        <section className="mt-6" data-no-print>
          <h2 className="mb-2 text-16">Record a meeting</h2>
          <RecordMeeting dossier={dossier} groups={groups.data} />
        </section>
      )}
    </>
  );
}
