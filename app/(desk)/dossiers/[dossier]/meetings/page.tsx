import { FileUp } from "lucide-react";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { MeetingCalendar } from "@/app/(desk)/dossiers/[dossier]/meetings/calendar";
import { scopesIn } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import { MeetingAgenda } from "@/components/meeting/agenda";
import { AGENDA_FILTERS, AgendaFilter, type AgendaFilters } from "@/components/meeting/agenda-filters";
import { RecordMeetingButton } from "@/components/meeting/record-button";
import { MeetingViews } from "@/components/meeting/views";
import { dossierHref } from "@/components/shell/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { askPage } from "@/lib/kernel/page-door";
import { calendarAsked } from "@/lib/meeting/calendar";
import { listMeetings } from "@/lib/meeting/queries";
import { today } from "@/lib/time/clock";
import { listGroupNames } from "@/lib/working-group/queries";

export const metadata = { title: "Meetings" };

type Address = Record<string, string | string[] | undefined>;

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
  const asked = calendarAsked(address, today());
  if (asked) return <MeetingCalendar dossier={dossier} asked={asked} />;
  const filters = filtersIn(address);
  const agenda = agendaLists(address, filters);
  const [{ role, slug, name, sideA, sideB }, groups, coming, past] = await Promise.all([
    askDossier(dossier),
    askPage(listGroupNames, { dossier }),
    agenda.coming && askPage(listMeetings, { dossier, ...agenda.coming }),
    agenda.past && askPage(listMeetings, { dossier, ...agenda.past }),
  ]);
  const sides = { A: sideA.name, B: sideB.name };
  const base = `/dossiers/${dossier}/meetings`;
  const here = (more: Record<string, string>) => `${base}?${new URLSearchParams({ ...filters, ...more })}`;
  const canRecord = role !== "reader";
  const shown = [coming, past].filter((list) => list !== null);
  const total = shown.reduce((sum, { count }) => sum + count.value, 0);
  const capped = shown.some(({ count }) => count.capped);
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
      <MeetingViews path={base} />
      <AgendaFilter base={base} given={filters} groups={groups} sides={sides} />
      {total === 0 ? (
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
        <MeetingAgenda
          coming={coming?.data ?? []}
          past={past?.data ?? []}
          today={today()}
          canRecord={canRecord}
          sides={sides}
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
  );
}
