import { canRecordRest } from "@/lib/holiday/policy";
import { aroundYear, holidayOf, knownOf, partyAtHand, seenSides, weekendOf } from "@/lib/holiday/record";
import { estimatesOf, holidayRulesOf, missingOf } from "@/lib/holiday/rules/estimate";
import { holidayList, holidayListInput } from "@/lib/holiday/schema";
import { prisma, sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { dayParts } from "@/lib/time/day";

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
        where: { party: { code }, day: aroundYear(year) },
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
    return {
      party,
      year,
      mayRecord: canRecordRest(actor, dossiers),
      weekends: weekends.map(weekendOf),
      holidays: near
        .filter(({ day, archivedAt }) => archivedAt === null && day.getUTCFullYear() === year)
        .map(holidayOf),
      years: [...years],
      estimate: rules && {
        missing: missingOf(estimatesOf(code, year), near.map(knownOf)).length,
        gaps: rules.gaps,
      },
    };
  },
});
