import { FileUp } from "lucide-react";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { MeetingCalendar } from "@/app/(desk)/dossiers/[dossier]/meetings/calendar";
import { scopesIn } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import {
  AGENDA_FILTERS,
  type AgendaAddress,
  agendaHref,
  agendaLists,
  alongIn,
  filtersIn,
} from "@/components/meeting/agenda-address";
import { AgendaFilter } from "@/components/meeting/agenda-filters";
import { AgendaPages, agendaTotal } from "@/components/meeting/agenda-pages";
import { isOf, Quota, wholeYear } from "@/components/meeting/calendar/quota";
import { RecordMeetingButton } from "@/components/meeting/record-button";
import { MeetingViews } from "@/components/meeting/views";
import { dossierHref } from "@/components/shell/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { askPage } from "@/lib/kernel/page-door";
import { calendarAsked, unreadDay } from "@/lib/meeting/calendar";
import { listMeetings } from "@/lib/meeting/queries";
import { listSlots } from "@/lib/slot/queries";
import { today } from "@/lib/time/clock";
import { listGroupNames } from "@/lib/working-group/queries";

export const metadata = { title: "Meetings" };

export default async function MeetingsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<AgendaAddress>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const asked = calendarAsked(address, today());
  if (asked) return <MeetingCalendar dossier={dossier} asked={asked} unread={unreadDay(address)} />;
  const filters = filtersIn(address);
  const along = alongIn(address);
  const hijri = address.hijri === "1";
  const year = today().slice(0, 4);
  const agenda = agendaLists(address, filters);
  // The ribbons stand above the first page.
  const [{ role, slug, name, sideA, sideB }, tracked, named, coming, past] = await Promise.all([
    askDossier(dossier),
    agenda.cursor ? null : askPage(listSlots, { dossier, ...wholeYear(year) }),
    agenda.cursor ? askPage(listGroupNames, { dossier }) : null,
    agenda.coming && askPage(listMeetings, { dossier, ...agenda.coming }),
    agenda.past && askPage(listMeetings, { dossier, ...agenda.past }),
  ]);
  const sides = { A: sideA.name, B: sideB.name };
  const base = `/dossiers/${dossier}/meetings`;
  const here = (more: Record<string, string>) => agendaHref(base, { ...along, ...more });
  // No more of them than their names goes to the browser.
  const groups = (tracked ?? named ?? []).map((group) => ({ reference: group.reference, name: group.name }));
  const ribbons = (tracked ?? []).filter((group) => isOf(filters.group, group));
  const canRecord = role !== "reader";
  return (
    <>
      <PageHeader
        title="Meetings"
        actions={
          <>
            <Subscribe scopes={scopesIn({ slug, name }, groups)} />
            {canRecord && groups.length > 0 && (
              <>
                <LinkButton href={`${base}/import`} icon={<FileUp aria-hidden />}>
                  Import
                </LinkButton>
                <RecordMeetingButton dossier={dossier} groups={groups} group={filters.group} sides={sides} />
              </>
            )}
          </>
        }
      />
      <MeetingViews path={base} along={along} />
      <AgendaFilter base={base} given={filters} groups={groups} sides={sides} hijri={hijri} />
      <Quota year={year} groups={ribbons} today={today()} dossier={slug} />
      {agendaTotal(coming, past).value === 0 ? (
        <EmptyState
          title={AGENDA_FILTERS.some((one) => filters[one]) ? "No such meeting" : "No meeting yet"}
          action={
            canRecord &&
            groups.length === 0 && <LinkButton href={dossierHref(dossier, "groups")}>Add a group</LinkButton>
          }
        >
          Meetings that the two sides planned or held stand here, with their dates as the sources give them.
          {groups.length === 0 &&
            " A meeting is recorded with the group that met, and this dossier has no group yet."}
        </EmptyState>
      ) : (
        <AgendaPages
          coming={coming}
          past={past}
          cursor={agenda.cursor}
          here={here}
          today={today()}
          canRecord={canRecord}
          hijri={hijri}
          sidesOf={() => sides}
        />
      )}
    </>
  );
}
