import { afterAll, describe, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { suggestDatesByReference, suggestDatesFor } from "@/lib/slot/queries/suggest";
import { today } from "@/lib/time/clock";
import { addDays, type Day, dayToDbDate, weekday } from "@/lib/time/day";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeHoliday, makeWeekend } from "@/tests/factories/holiday";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

/** A dossier whose side A rests on Fridays and side B at the end of the week, and a group that meets once a year. */
async function arrange(rule: NonNullable<Parameters<typeof makeGroup>[1]> = {}) {
  const dossier = await makeDossier();
  await makeWeekend(dossier.sideAId, [5]);
  await makeWeekend(dossier.sideBId, [6, 7]);
  const group = await makeGroup(dossier.id, {
    times: 1,
    anchor: "anniversary",
    anchorDate: dayToDbDate(today()),
    hosts: "alternate",
    ...rule,
  });
  // The rule's year begins today, so that a whole window lies ahead.
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { from: dayToDbDate(today()) },
  });
  return { dossier, group, actor: await makeActor(dossier.id, "reader") };
}
type Arranged = Awaited<ReturnType<typeof arrange>>;

async function suggested({ group, actor }: Arranged) {
  const answer = await ask(suggestDatesFor, { id: group.id }, { actor });
  if (!answer.ok) throw new Error(answer.fault.message);
  return answer.value;
}

/** The first day from that one on which both sides work. */
const workday = (from: Day): Day => (weekday(from) > 4 ? workday(addDays(from, 1)) : from);

describe("dates for both sides", () => {
  test("three days on which both work, with the host in turn, the number and the place", async () => {
    const given = await arrange({ minSpacingDays: 30 });
    const { dossier, group } = given;
    await makeMeeting(dossier.id, group.id, "2019-03-04", { ordinal: 4, hostSide: "A", place: "Tehran" });
    await makeMeeting(dossier.id, group.id, "2018-03-04", { ordinal: 3, hostSide: "B", place: "Ankara" });
    const { tracks, ordinal, places } = await suggested(given);
    expect({ ordinal, places }).toEqual({ ordinal: 5, places: { A: "Tehran", B: "Ankara" } });
    expect(tracks).toHaveLength(1);
    const [track] = tracks;
    expect(track).toMatchObject({ rule: "at least once a year", hosts: "alternate", idle: null });
    expect(track?.dates).toHaveLength(3);
    for (const { day, host } of track?.dates ?? []) {
      expect(weekday(day)).toBeLessThan(5);
      expect(host).toEqual({ side: "B", why: "turn", meeting: "M-1" });
    }
    expect(track?.unknown.map(({ what }) => what)).not.toContain("weekend");
    expect(track?.unknown).toContainEqual(expect.objectContaining({ side: "A", what: "holidays" }));
  });

  test("a holiday that is entered later takes the best day away", async () => {
    const given = await arrange();
    const [best] = (await suggested(given)).tracks[0]?.dates ?? [];
    if (!best) throw new Error("No date was proposed.");
    await makeHoliday(given.dossier.sideBId, best.day, { name: "New feast", standing: "ad_hoc" });
    const dates = (await suggested(given)).tracks[0]?.dates.map(({ day }) => day);
    expect(dates).toHaveLength(3);
    expect(dates).not.toContain(best.day);
  });

  test("another meeting keeps its distance; one of another group is only told", async () => {
    const given = await arrange({ times: 2, minSpacingDays: 60 });
    const { dossier, group } = given;
    const soon = workday(addDays(today(), 40));
    await makeMeeting(dossier.id, group.id, soon, { status: "scheduled", hostSide: "A" });
    const { tracks } = await suggested(given);
    expect(tracks[0]?.wanted?.number).toBe(2);
    for (const { day, host } of tracks[0]?.dates ?? []) {
      expect(day >= addDays(soon, 60)).toBe(true);
      expect(host).toEqual({ side: "B", why: "turn_after_coming", meeting: "M-1" });
    }
    const elsewhere = await makeGroup(dossier.id, null);
    const [best] = tracks[0]?.dates ?? [];
    await makeMeeting(dossier.id, elsewhere.id, best?.day ?? soon, { status: "announced" });
    const again = (await suggested(given)).tracks[0]?.dates ?? [];
    const told = again.filter(({ reasons }) => reasons.some(({ kind }) => kind === "same_day"));
    expect(again.some(({ day }) => day === best?.day)).toBe(told.length > 0);
  });

  test("every slot filled, no day free, and no rule are three answers", async () => {
    const filled = await arrange();
    await makeMeeting(filled.dossier.id, filled.group.id, workday(addDays(today(), 20)), {
      status: "planned",
    });
    expect((await suggested(filled)).tracks[0]).toMatchObject({
      ...{ wanted: null, dates: [], idle: { why: "filled" } },
    });

    const barred = await arrange();
    for (const [partyId, weekdays] of [
      [barred.dossier.sideAId, [1, 2, 3, 4]],
      [barred.dossier.sideBId, [5, 6, 7]],
    ] as const)
      await prisma().partyWeekend.updateMany({ where: { partyId }, data: { weekdays: [...weekdays] } });
    expect((await suggested(barred)).tracks[0]).toMatchObject({
      ...{ dates: [], nearest: null, idle: null },
      barred: { days: expect.any(Number), spacing: 0 },
    });

    const { dossier, actor } = await arrange();
    const group = await makeGroup(dossier.id, null);
    expect((await suggested({ dossier, actor, group })).tracks).toEqual([]);
  });

  test("a postponed meeting is named, and keeps its host", async () => {
    const given = await arrange();
    const more = { status: "postponed", reason: "Elections", hostSide: "A", title: "The fifth" } as const;
    await makeMeeting(given.dossier.id, given.group.id, "2026-03-04", more);
    const { postponed, tracks } = await suggested(given);
    expect(postponed).toEqual({ reference: "M-1", title: "The fifth" });
    expect(tracks[0]?.dates[0]?.host).toEqual({ side: "A", why: "postponed", meeting: "M-1" });
  });
});

test("it takes three statements, and is the same by the short reference", async () => {
  const given = await arrange();
  const { dossier, actor } = given;
  await suggested(given);
  const { value, statements } = await countStatements(() => suggested(given));
  expect(statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text))).toHaveLength(3);
  expect(await ask(suggestDatesByReference, { dossier: dossier.slug, reference: "G-1" }, { actor })).toEqual({
    ok: true,
    value,
  });
});

test("what is not there, or not theirs, is not found", async () => {
  const { dossier, group } = await arrange();
  const stranger = await makeActor(dossier.id, null);
  const notFound = { ok: false, fault: { code: "not_found" } };
  expect(await ask(suggestDatesFor, { id: group.id }, { actor: stranger })).toMatchObject(notFound);
  const actor = await makeActor(dossier.id, "analyst");
  for (const reference of ["G-9", "M-1"])
    expect(await ask(suggestDatesByReference, { dossier: dossier.slug, reference }, { actor })).toMatchObject(
      notFound,
    );
  await prisma().workingGroup.update({ where: { id: group.id }, data: { archivedAt: new Date() } });
  expect(await ask(suggestDatesFor, { id: group.id }, { actor })).toMatchObject(notFound);
});
