import { askDossier } from "@/app/(desk)/ask-dossier";
import { Subscribe } from "@/components/feed/subscribe";
import { Calendar } from "@/components/meeting/calendar/calendar";
import { MeetingViews } from "@/components/meeting/views";
import { dossierHref } from "@/components/shell/paths";
import { PageHeader } from "@/components/ui/page-header";
import { askPage } from "@/lib/kernel/page-door";
import { type CalendarAsked, monthEnd, monthsShown } from "@/lib/meeting/calendar";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { listSlots } from "@/lib/slot/queries";
import { today } from "@/lib/time/clock";

/** The month, quarter or year of a dossier's meetings: four statements, whatever the dossier holds. */
export async function MeetingCalendar({ dossier, asked }: { dossier: string; asked: CalendarAsked }) {
  const { view, on, hijri: _, ...filters } = asked;
  const months = monthsShown(view, on);
  const year = on.slice(0, 4);
  const [{ slug, name, sideA, sideB }, shown, groups] = await Promise.all([
    askDossier(dossier),
    askPage(getMeetingWindow, {
      dossier,
      from: months[0] ?? on,
      to: monthEnd(months.at(-1) ?? on),
      ...filters,
    }),
    askPage(listSlots, { dossier, from: `${year}-01-01`, to: `${year}-12-31` }),
  ]);
  const path = dossierHref(slug, "meetings");
  const ofGroup = groups.filter(({ reference }) => !asked.group || reference === asked.group.toUpperCase());
  return (
    <>
      <PageHeader title="Meetings" actions={<Subscribe dossier={{ slug, name }} />} />
      <MeetingViews path={path} asked={asked} />
      <Calendar
        asked={asked}
        today={today()}
        dossier={slug}
        sides={{ A: sideA.name, B: sideB.name }}
        path={path}
        shown={shown}
        groups={groups}
        quota={ofGroup}
      />
    </>
  );
}
