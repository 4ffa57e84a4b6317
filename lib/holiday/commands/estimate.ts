import { accountForHoliday, loadParty, lockDays } from "@/lib/holiday/commands/shared";
import { canRecordRest } from "@/lib/holiday/policy";
import { aroundYear, holidayOf, knownOf } from "@/lib/holiday/record";
import { estimatesOf, holidayRulesOf, missingOf } from "@/lib/holiday/rules/estimate";
import { estimated, estimateInput } from "@/lib/holiday/schema";
import { refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayToDbDate } from "@/lib/time/day";

/**
 * Fills a year of a party with the days that the register can compute: fixed ones with their law, others as estimates.
 * What is there stays as it is, whoever made it, and what was taken out stays out. Doing it twice changes nothing: then
 * it is refused, saying so. Refuses a party that the register has no rules for.
 */
export const estimateHolidays = command({
  name: "holiday.estimate",
  summary: "Fill a year of a party's holidays with estimates",
  input: estimateInput,
  output: estimated,
  http: { method: "post", path: "/parties/{party}/holiday-estimates", status: 201 },
  async load(context: CommandContext, input) {
    const party = await loadParty(context, input);
    // Two at once would both find the same days missing.
    await lockDays(context, party);
    const { year } = input;
    const known = await context.tx.holiday.findMany({
      where: { partyId: party.id, day: aroundYear(year) },
    });
    return { party, known };
  },
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  async run(context, { year }, { party, known }) {
    const { tx, today } = context;
    if (!holidayRulesOf(party.code))
      throw refusal(
        "no_estimate",
        `The register knows no rules for the holidays of ${party.name}, and cannot estimate them. Enter them from a source.`,
      );
    const all = estimatesOf(party.code, year);
    const missing = missingOf(all, known.map(knownOf));
    if (missing.length === 0)
      throw refusal(
        "estimated_already",
        `Nothing to add: every day of ${year} that the register can compute for ${party.name} is there, or was taken out.`,
      );
    const rows = await tx.holiday.createManyAndReturn({
      data: missing.map(({ day, ...rest }) => ({
        ...rest,
        partyId: party.id,
        day: dayToDbDate(day),
        asOf: dayToDbDate(today),
      })),
    });
    for (const row of rows) accountForHoliday(context, party, null, holidayOf(row));
    return { party: party.code, year, added: rows.length, kept: all.length - rows.length };
  },
});
