import { accountForHoliday, loadParty } from "@/lib/holiday/commands/shared";
import { canRecordRest } from "@/lib/holiday/policy";
import { holidayOf } from "@/lib/holiday/record";
import { movedTooFar } from "@/lib/holiday/rules";
import { confirmed, confirmInput } from "@/lib/holiday/schema";
import { refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayToDbDate } from "@/lib/time/day";

/**
 * The official calendar of a party has come: of the estimated days of a year, those that it has become official, on
 * its day where it has another, and those that it lacks are taken out. What is not named stays estimated, since an
 * official year may end within the one shown. All of it is written, or nothing.
 */
export const confirmHolidays = command({
  name: "holiday.confirm",
  summary: "Enter what the official calendar says of a party's estimated holidays",
  input: confirmInput,
  output: confirmed,
  http: { method: "post", path: "/parties/{party}/official-calendars", status: 201 },
  async load(context: CommandContext, input) {
    const party = await loadParty(context, input);
    const ids = input.days.map(({ id }) => id);
    const rows = await context.tx.holiday.findMany({
      where: {
        id: { in: ids },
        partyId: party.id,
        archivedAt: null,
        day: { gte: dayToDbDate(`${input.year}-01-01`), lte: dayToDbDate(`${input.year}-12-31`) },
      },
    });
    return { party, rows };
  },
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  async run(context, { year, source, receivedOn, days }, { party, rows }) {
    const { tx, now } = context;
    const counts = { right: 0, moved: 0, removed: 0 };
    for (const [at, { id, version, verdict, day }] of days.entries()) {
      const row = rows.find((one) => one.id === id);
      if (!row)
        throw refusal("not_of_the_year", `One of these is no holiday of ${party.name} in ${year} any more.`, {
          [`days.${at}.id`]: "Read the year again.",
        });
      const before = holidayOf(row);
      // One of many: its own version is no version of what was sent.
      const changed = () =>
        stale(
          { holiday: before },
          {
            [`days.${at}`]: `${before.name} was changed meanwhile: read the page again, and say what the calendar says of it as it is now.`,
          },
        );
      if (row.standing !== "estimated" || row.version !== version) throw changed();
      const far = verdict === "moved" && day ? movedTooFar(before, day) : null;
      if (far) throw refusal("moved_too_far", far, { [`days.${at}.day`]: far });
      const official = { standing: "official" as const, source, asOf: dayToDbDate(receivedOn) };
      const data =
        verdict === "not_in_it"
          ? { archivedAt: now }
          : { ...official, ...(verdict === "moved" && day && { day: dayToDbDate(day) }) };
      const [written] = await tx.holiday.updateManyAndReturn({
        where: { id, version },
        data: { ...data, version: { increment: 1 } },
      });
      if (!written) throw changed();
      accountForHoliday(context, party, before, verdict === "not_in_it" ? null : holidayOf(written));
      counts[verdict === "not_in_it" ? "removed" : verdict] += 1;
    }
    return { party: party.code, year, ...counts };
  },
});
