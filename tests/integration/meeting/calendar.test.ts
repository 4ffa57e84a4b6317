import { afterAll, describe, expect, test } from "vitest";
import { disconnect } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { getMeetingWindow } from "@/lib/meeting/queries/window";
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
