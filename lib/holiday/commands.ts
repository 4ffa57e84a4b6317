import type { z } from "zod";
import { accountForHoliday, loadParty } from "@/lib/holiday/commands/shared";
import { canRecordRest } from "@/lib/holiday/policy";
import { holidayOf, partyAtHand, seenSides } from "@/lib/holiday/record";
import { holidayAddInput, holidayEditInput, holidayRemoveInput, holidayWritten } from "@/lib/holiday/schema";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayToDbDate } from "@/lib/time/day";

/** The holiday of an ID with its party; `gone`: one that was taken out. */
const loadHoliday =
  (gone: boolean) =>
  async (context: CommandContext, { id }: { id: string }) => {
    const row = await context.tx.holiday.findFirst({
      where: { id, archivedAt: gone ? { not: null } : null },
      include: { party: { select: seenSides(context) } },
    });
    if (!row) throw notFound("holiday");
    const { party, ...holiday } = row;
    return { party: partyAtHand(party), holiday };
  };
type Loaded = Awaited<ReturnType<ReturnType<typeof loadHoliday>>>;

/** The columns that an edit gives. */
function given({ day, asOf, name, percent, standing, source }: Partial<z.output<typeof holidayEditInput>>) {
  return {
    ...(day !== undefined && { day: dayToDbDate(day) }),
    ...(asOf !== undefined && { asOf: dayToDbDate(asOf) }),
    ...(name !== undefined && { name }),
    ...(percent !== undefined && { percent }),
    ...(standing !== undefined && { standing }),
    ...(source !== undefined && { source }),
  };
}

/** Writes a holiday on the version that was read, and accounts for it. */
async function write(
  context: CommandContext,
  { party, holiday }: Loaded,
  version: number,
  data: ReturnType<typeof given> & { archivedAt?: Date | null },
) {
  const before = holidayOf(holiday);
  if (holiday.version !== version) throw stale(before);
  const [row] = await context.tx.holiday.updateManyAndReturn({
    where: { id: holiday.id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (!row) throw stale(before);
  const after = holidayOf(row);
  const isEdit = data.archivedAt === undefined;
  if (isEdit && differing(before, { ...after, version }).names.length === 0) throw nothingChanged();
  accountForHoliday(
    context,
    party,
    data.archivedAt === null ? null : before,
    data.archivedAt instanceof Date ? null : after,
  );
  return { ...after, party: party.code };
}

/** Enters a day off of a party: official, estimated, or ordered for once (ad hoc). Refuses a name twice on a day. */
export const addHoliday = command({
  name: "holiday.add",
  summary: "Enter a holiday of a party",
  input: holidayAddInput,
  output: holidayWritten,
  http: { method: "post", path: "/parties/{party}/holidays", status: 201 },
  load: async (context: CommandContext, input) => ({ party: await loadParty(context, input) }),
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  async run(context, { day, asOf, name, percent, standing, source }, { party }) {
    const row = await context.tx.holiday.create({
      data: {
        partyId: party.id,
        day: dayToDbDate(day),
        asOf: dayToDbDate(asOf ?? context.today),
        name,
        percent,
        standing,
        source,
      },
    });
    const after = holidayOf(row);
    accountForHoliday(context, party, null, after);
    return { ...after, party: party.code };
  },
});

/** Changes a holiday: what is not given stays. */
export const editHoliday = command({
  name: "holiday.edit",
  summary: "Change a holiday of a party",
  input: holidayEditInput,
  output: holidayWritten,
  http: { method: "patch", path: "/holidays/{id}" },
  load: loadHoliday(false),
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  run: (context, { id: _, version, ...fields }, loaded) => write(context, loaded, version, given(fields)),
});

/** Takes a holiday out of the calendar. Its row is kept, so that an estimate is not made again. */
export const removeHoliday = command({
  name: "holiday.remove",
  summary: "Take a holiday of a party out",
  input: holidayRemoveInput,
  output: holidayWritten,
  http: { method: "delete", path: "/holidays/{id}" },
  load: loadHoliday(false),
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  run: (context, { version }, loaded) => write(context, loaded, version, { archivedAt: context.now }),
});

/** Puts a holiday back that was taken out. */
export const restoreHoliday = command({
  name: "holiday.restore",
  summary: "Put back a holiday that was taken out",
  input: holidayRemoveInput,
  output: holidayWritten,
  http: { method: "post", path: "/holidays/{id}/restoration", status: 201 },
  load: loadHoliday(true),
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  run: (context, { version }, loaded) => write(context, loaded, version, { archivedAt: null }),
});
