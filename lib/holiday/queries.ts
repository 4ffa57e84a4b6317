import { canRecordRest } from "@/lib/holiday/policy";
import { holidayOf, partyAtHand, seenSides } from "@/lib/holiday/record";
import { estimatesOf, holidayRulesOf, missingOf } from "@/lib/holiday/rules/estimate";
import { holidayList, holidayListInput } from "@/lib/holiday/schema";
import { prisma, sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { dayOf } from "@/lib/kernel/partial-date";
import { dayParts, dayToDbDate, dbDateToDay } from "@/lib/time/day";

interface YearRow {
  year: number;
  days: number;
  estimated: number;
}

/** When a party rests: the holidays of a year and its weekends of all times. Whoever is signed in may read it. */
export const listHolidays = query({
  name: "holiday.list",
  summary: "The holidays of a party in a year, and its weekends",
  input: holidayListInput,
  output: holidayList,
  http: { method: "get", path: "/parties/{party}/holidays" },
  async run({ actor, today }, { party: code, year = dayParts(today).year }) {
    const [row, near, years] = await Promise.all([
      prisma().party.findUnique({
        where: { code },
        select: { ...seenSides({ actor }), weekends: { orderBy: { from: "asc" } } },
      }),
      prisma().holiday.findMany({
        // With the days around the turn of the year: an estimate that was moved may have left it.
        where: {
          party: { code },
          day: { gte: dayToDbDate(`${year - 1}-12-01`), lte: dayToDbDate(`${year + 1}-01-31`) },
        },
        orderBy: [{ day: "asc" }, { name: "asc" }],
      }),
      sql()<YearRow[]>`
        SELECT extract(year FROM h.day)::int AS year, count(*)::int AS days,
          count(*) FILTER (WHERE h.standing = 'estimated')::int AS estimated
        FROM holiday h JOIN party p ON p.id = h.party_id
        WHERE p.code = ${code} AND h.archived_at IS NULL GROUP BY 1 ORDER BY 1`,
    ]);
    if (!row) throw notFound("party");
    const { weekends, ...sides } = row;
    const { dossiers, ...party } = partyAtHand(sides);
    const rules = holidayRulesOf(code);
    const known = near.map(({ day, name, occasion, archivedAt }) => ({
      day: dbDateToDay(day),
      name,
      occasion,
      gone: archivedAt !== null,
    }));
    return {
      party,
      year,
      mayRecord: canRecordRest(actor, dossiers),
      weekends: weekends.map(({ partyId: _, from, to, ...weekend }) => ({
        ...weekend,
        from: dbDateToDay(from),
        to: dayOf(to),
      })),
      holidays: near
        .filter(({ day, archivedAt }) => archivedAt === null && day.getUTCFullYear() === year)
        .map(holidayOf),
      years: [...years],
      estimate: rules && { missing: missingOf(estimatesOf(code, year), known).length, gaps: rules.gaps },
    };
  },
});
