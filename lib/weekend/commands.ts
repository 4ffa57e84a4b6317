import { loadParty, lockDays } from "@/lib/holiday/commands/shared";
import { canRecordRest } from "@/lib/holiday/policy";
import { type PartyAtHand, partyAtHand, seenSides, weekendOf } from "@/lib/holiday/record";
import { differing } from "@/lib/kernel/differing";
import { notFound, nothingChanged, refusal, stale } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { type Day, dayToDbDate, formatDay, WEEKDAY_NAMES } from "@/lib/time/day";
import { moveStart, placeRule, type WeekendSpan } from "@/lib/weekend/rules";
import { weekendAddInput, weekendEditInput, weekendWritten } from "@/lib/weekend/schema";

type Shape = ReturnType<typeof weekendOf>;

/** The rules of a party, locked with it: the span of one is decided by the others. */
async function rulesOf(context: CommandContext, party: PartyAtHand): Promise<Shape[]> {
  await lockDays(context, party);
  const where = { partyId: party.id };
  return (await context.tx.partyWeekend.findMany({ where, orderBy: { from: "asc" } })).map(weekendOf);
}

function account({ audit }: CommandContext, party: PartyAtHand, before: Shape | null, after: Shape) {
  const kept = (shape: Shape | null) => {
    if (!shape) return null;
    const { id: _, version: __, weekdays, ...rest } = shape;
    return { weekdays: weekdays.map((day) => WEEKDAY_NAMES[day - 1]), ...rest };
  };
  audit({
    dossierId: null,
    entityType: "party_weekend",
    entityId: after.id,
    label: `${party.name}: weekend from ${formatDay(after.from)}`,
    before: kept(before),
    after: kept(after),
  });
}

/** Lets a rule end on another day. */
async function end(context: CommandContext, party: PartyAtHand, rule: WeekendSpan, to: Day) {
  const row = await context.tx.partyWeekend.update({
    where: { id: rule.id },
    data: { to: dayToDbDate(to), version: { increment: 1 } },
  });
  const after = weekendOf(row);
  account(context, party, { ...after, to: rule.to, version: after.version - 1 }, after);
}

/** Says on which weekdays a party rests from a day on. The rule in force until then ends on that day. */
export const addWeekend = command({
  name: "weekend.add",
  summary: "Say on which weekdays a party rests from a day on",
  input: weekendAddInput,
  output: weekendWritten,
  http: { method: "post", path: "/parties/{party}/weekends", status: 201 },
  async load(context: CommandContext, input) {
    const party = await loadParty(context, input);
    return { party, rules: await rulesOf(context, party) };
  },
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  async run(context, { weekdays, from, source, note }, { party, rules }) {
    const place = placeRule(rules, from);
    if (!place)
      throw refusal("weekend_begins", `A rule begins on ${formatDay(from)} already: change that one.`, {
        from: "A rule begins on this day already.",
      });
    if (place.ends) await end(context, party, place.ends, from);
    const row = await context.tx.partyWeekend.create({
      data: {
        partyId: party.id,
        weekdays,
        from: dayToDbDate(from),
        to: place.to === null ? null : dayToDbDate(place.to),
        source,
        note: note || null,
      },
    });
    const after = weekendOf(row);
    account(context, party, null, after);
    return { ...after, party: party.code };
  },
});

/** Corrects a rule: its days, source and note, and its first day, with which the end of the one before it moves. */
export const editWeekend = command({
  name: "weekend.edit",
  summary: "Correct a rule of a party's weekend",
  input: weekendEditInput,
  output: weekendWritten,
  http: { method: "patch", path: "/weekends/{id}" },
  async load(context: CommandContext, { id }) {
    const row = await context.tx.partyWeekend.findUnique({
      where: { id },
      include: { party: { select: seenSides(context) } },
    });
    if (!row) throw notFound("weekend");
    const party = partyAtHand(row.party);
    return { party, rules: await rulesOf(context, party) };
  },
  authorize: (actor, { party }) => canRecordRest(actor, party.dossiers),
  async run(context, { id, version, weekdays, from, source, note }, { party, rules }) {
    const before = rules.find((rule) => rule.id === id);
    if (!before) throw notFound("weekend");
    if (before.version !== version) throw stale(before);
    const start = from ?? before.from;
    const { before: last, refused } = moveStart(rules, before, start);
    if (refused) {
      const why =
        refused === "after_its_end"
          ? "The rule would begin on or after the day on which it ends."
          : "The rule before it would have no day left, or overlap with it.";
      throw refusal(`weekend_${refused}`, why, { from: why });
    }
    const change = async () => {
      const [row] = await context.tx.partyWeekend.updateManyAndReturn({
        where: { id, version },
        data: {
          from: dayToDbDate(start),
          ...(weekdays !== undefined && { weekdays }),
          ...(source !== undefined && { source }),
          ...(note !== undefined && { note: note || null }),
          version: { increment: 1 },
        },
      });
      if (!row) throw stale(before);
      return weekendOf(row);
    };
    // No two may overlap in between: whichever gives way goes first.
    const later = start > before.from;
    const first = later ? await change() : null;
    if (last && start !== before.from) await end(context, party, last, start);
    const after = first ?? (await change());
    if (differing(before, { ...after, version }).names.length === 0) throw nothingChanged();
    account(context, party, before, after);
    return { ...after, party: party.code };
  },
});
