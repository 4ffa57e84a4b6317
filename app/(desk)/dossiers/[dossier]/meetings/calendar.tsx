import { askDossier } from "@/app/(desk)/ask-dossier";
import { scopesIn } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import { restHref } from "@/components/holiday/words";
import { Calendar } from "@/components/meeting/calendar/calendar";
import { CalendarFilters } from "@/components/meeting/calendar/filters";
import { isOf, Quota, wholeYear } from "@/components/meeting/calendar/quota";
import { RecordMeetingButton } from "@/components/meeting/record-button";
import { MeetingViews } from "@/components/meeting/views";
import { dossierHref } from "@/components/shell/paths";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { askPage } from "@/lib/kernel/page-door";
import { type CalendarAsked, calendarSearch, monthEnd, monthsShown } from "@/lib/meeting/calendar";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { listSlots } from "@/lib/slot/queries";
import { today } from "@/lib/time/clock";

/** The month, quarter or year of a dossier's meetings: four statements, whatever the dossier holds. */
export async function MeetingCalendar({
  dossier,
  asked,
  unread,
}: {
  dossier: string;
  asked: CalendarAsked;
  /** What the address says for the day, where that is none. */
  unread: string | null;
}) {
  const { view, on, hijri: _, ...filters } = asked;
  const months = monthsShown(view, on);
  const year = on.slice(0, 4);
  const [{ role, slug, name, sideA, sideB }, shown, groups] = await Promise.all([
    askDossier(dossier),
    askPage(getMeetingWindow, {
      dossier,
      from: months[0] ?? on,
      to: monthEnd(months.at(-1) ?? on),
      ...filters,
    }),
    askPage(listSlots, { dossier, ...wholeYear(year) }),
  ]);
  const path = dossierHref(slug, "meetings");
  const sides = { A: sideA.name, B: sideB.name };
  const zoneOf = { A: sideA.timeZone, B: sideB.timeZone };
  const zones = [zoneOf.A, zoneOf.B, "UTC"];
  const ofGroup = groups.filter((group) => isOf(asked.group, group));
  return (
    <>
      <PageHeader
        title="Meetings"
        actions={
          <>
            <LinkButton href={`/meetings${calendarSearch({ ...asked, group: undefined })}`}>
              All dossiers
            </LinkButton>
            <Subscribe scopes={scopesIn({ slug, name }, groups)} />
            {role !== "reader" && groups.length > 0 && (
              <RecordMeetingButton
                dossier={dossier}
                groups={groups.map((group) => ({ reference: group.reference, name: group.name }))}
                group={asked.group}
                sides={sides}
              />
            )}
          </>
        }
      />
      <MeetingViews path={path} asked={asked} />
      <Calendar
        asked={asked}
        today={today()}
        path={path}
        shown={shown}
        unread={unread}
        restHrefs={{ A: restHref(sideA.code, year), B: restHref(sideB.code, year) }}
        move={role === "reader" ? null : { dossier: slug, sides, zones, zoneOf }}
      >
        <CalendarFilters asked={asked} groups={groups} sides={sides} path={path} />
        <Quota year={year} groups={ofGroup} today={today()} dossier={slug} />
      </Calendar>
    </>
  );
}
