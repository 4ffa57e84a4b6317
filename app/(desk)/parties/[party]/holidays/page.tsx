import type { Metadata } from "next";
import { AddDay } from "@/components/holiday/add-day";
import { CalendarDue } from "@/components/holiday/calendar-due";
import { DayTable, partsOf } from "@/components/holiday/day-table";
import { FillYear } from "@/components/holiday/fill-year";
import { OfficialCalendar } from "@/components/holiday/official-calendar";
import { Years } from "@/components/holiday/years";
import { Main } from "@/components/shell/main";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { AddWeekend } from "@/components/weekend/weekend-form";
import { WeekendTable } from "@/components/weekend/weekend-table";
import { listHolidays } from "@/lib/holiday/queries";
import { usesSolarHijri } from "@/lib/holiday/rules/official";
import type { HolidayList } from "@/lib/holiday/schema";
import { askPage } from "@/lib/kernel/page-door";
import { today } from "@/lib/time/clock";

interface Props {
  params: Promise<{ party: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function read({ params, searchParams }: Props): Promise<HolidayList> {
  const [{ party }, { year }] = await Promise.all([params, searchParams]);
  return askPage(listHolidays, { party, ...(typeof year === "string" && year !== "" && { year }) });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { party, year } = await read(props);
  return { title: `${party.name}: days of rest, ${year}` };
}

/** "23 days, 11 of them estimated". */
function counted({ holidays }: HolidayList): string {
  const estimated = holidays.filter(({ standing }) => standing === "estimated").length;
  const days = `${holidays.length} ${holidays.length === 1 ? "day" : "days"}`;
  return estimated === 0 ? days : `${days}, ${estimated} of them estimated`;
}

function YearSection({ list }: { list: HolidayList }) {
  const { party, year, mayRecord, holidays, weekends, estimate } = list;
  const solarHijri = usesSolarHijri(party.code);
  const estimated = partsOf(
    holidays.filter(({ standing }) => standing === "estimated"),
    solarHijri,
    year,
  );
  const fill = mayRecord && estimate !== null && estimate.missing > 0 && (
    <FillYear party={party.code} year={year} missing={estimate.missing} />
  );
  return (
    <Section
      title={`Holidays of ${year}`}
      count={holidays.length > 0 && counted(list)}
      description={estimate ? `What is estimated is computed by the register. ${estimate.gaps}` : undefined}
      actions={
        mayRecord && (
          <>
            {holidays.length > 0 && fill}
            <AddDay party={party.code} name={party.name} />
            {estimated.length > 0 && (
              <OfficialCalendar party={party.code} name={party.name} year={year} parts={estimated} />
            )}
          </>
        )
      }
    >
      {holidays.length === 0 ? (
        <EmptyState title={`No holiday of ${year} is entered`} action={fill || undefined}>
          Holidays are shaded in the calendars of the dossiers that {party.name} is a side of, so that
          meetings keep clear of them. {!estimate && `The register cannot estimate those of ${party.name}.`}
        </EmptyState>
      ) : (
        <DayTable
          holidays={holidays}
          weekends={weekends}
          solarHijri={solarHijri}
          year={year}
          mayRecord={mayRecord}
        />
      )}
    </Section>
  );
}

export default async function HolidaysPage(props: Props) {
  const list = await read(props);
  const { party, year, years, weekends, mayRecord } = list;
  return (
    <Main>
      <PageHeader
        title={`${party.name}: days of rest`}
        reference={party.code}
        meta="Weekends and holidays, each with its source. Every dossier of this party uses them."
      />
      <CalendarDue party={party} year={year} years={years} today={today()} />
      <Section title="Weekends" actions={mayRecord && <AddWeekend party={party.code} name={party.name} />}>
        <WeekendTable weekends={weekends} mayRecord={mayRecord} />
      </Section>
      <Years party={party} year={year} years={years} />
      <YearSection list={list} />
    </Main>
  );
}
