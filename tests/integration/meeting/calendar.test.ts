import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listMeetings } from "@/lib/meeting/queries";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
import { listSlots } from "@/lib/slot/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeHoliday } from "@/tests/factories/holiday";
import { makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

const window = { from: "2099-03-01", to: "2099-03-31" };

/** Two dossiers of one person and one that they do not know, each with a meeting on the same day. */
async function arrange() {
  const [one, two, foreign] = [await makeDossier(), await makeDossier(), await makeDossier()];
  const analyst = await makeActor(one.id, "analyst");
  const actor = { ...analyst, roles: { [one.id]: "analyst", [two.id]: "reader" } as const };
  for (const { id, slug } of [one, two, foreign])
    await makeMeeting(await makeGroup(id), { on: "2099-03-04", status: "scheduled", title: `Of ${slug}` });
  return { one, two, foreign, actor };
}

describe("the calendar of all dossiers", () => {
  test("has the meetings of each that the person reads, with its name, and of no other", async () => {
    const { one, two, actor } = await arrange();
    const shown = await ask(getMeetingWindow, window, { actor });
    if (!shown.ok) throw new Error(shown.fault.message);
    const { meetings, total, days, dossiers, rest } = shown.value;
    const slugs = [one.slug, two.slug].sort();
    expect(meetings.map(({ dossier }) => dossier).sort()).toEqual(slugs);
    expect(dossiers.map(({ slug }) => slug).sort()).toEqual(slugs);
    expect([total, days]).toEqual([2, [{ day: "2099-03-04", count: 2 }]]);
    expect(rest).toEqual({ weekends: [], holidays: [] });
  });

  test("warns of a meeting on a holiday of a side of its own dossier", async () => {
    const { one, two, actor } = await arrange();
    await makeHoliday(one.sideAId, "2099-03-04", { name: "Day of rest" });
    const shown = await ask(getMeetingWindow, window, { actor });
    if (!shown.ok) throw new Error(shown.fault.message);
    const blocked = Object.fromEntries(shown.value.meetings.map(({ dossier, blocked: by }) => [dossier, by]));
    expect(blocked[one.slug]).toMatchObject([{ side: "A", name: "Day of rest" }]);
    expect(blocked[two.slug]).toEqual([]);
  });

  test("has no group, and an unknown dossier has no calendar", async () => {
    const { foreign, actor } = await arrange();
    expect(await ask(getMeetingWindow, { ...window, group: "G-1" }, { actor })).toMatchObject({
      fault: { code: "invalid", fields: { group: "A group is named within its dossier." } },
    });
    expect(await ask(getMeetingWindow, { ...window, dossier: foreign.slug }, { actor })).toMatchObject({
      fault: { code: "not_found" },
    });
  });
});

describe("the list of all dossiers", () => {
  test("has each meeting that the person reads once, page after page, of the same day and number too", async () => {
    const { one, two, foreign, actor } = await arrange();
    for (const dossierId of [one.id, two.id])
      await makeMeeting(await makeGroup(dossierId, "Another"), { on: "2099-05-06", status: "scheduled" });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ask(listMeetings, { when: "coming", limit: 1, cursor }, { actor });
      if (!page.ok) throw new Error(page.fault.message);
      expect(page.value.count).toEqual({ value: 4, capped: false });
      seen.push(...page.value.data.map(({ dossier, reference }) => `${dossier} ${reference}`));
      cursor = page.value.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const expected = [one, two].flatMap(({ slug }) => [`${slug} M-1`, `${slug} M-2`]);
    expect(seen.toSorted()).toEqual(expected.toSorted());
    expect(seen.join()).not.toContain(foreign.slug);
  });

  test("takes no group, which is named within its dossier", async () => {
    const { actor } = await arrange();
    expect(await ask(listMeetings, { group: "G-1" }, { actor })).toMatchObject({
      ok: false,
      fault: { fields: { group: "A group is named within its dossier." } },
    });
  });
});

test.each([
  [{ from: "x", to: "y" }, ["from", "to"]],
  [{ from: "2026-01-01", to: "y" }, ["to"]],
  [{ from: "2026-02-30", to: "2026-03-01" }, ["from"]],
  [{ from: "2026-03-02", to: "2026-03-01" }, ["to"]],
])("a stretch %j is refused by its fields", async (stretch, fields) => {
  const { one, actor } = await arrange();
  const asked = { dossier: one.slug, ...stretch };
  for (const answer of [
    await ask(getMeetingWindow, asked, { actor }),
    await ask(listSlots, asked, { actor }),
  ]) {
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(Object.keys(answer.fault.fields).toSorted()).toEqual(fields);
  }
});
