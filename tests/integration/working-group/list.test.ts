import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listWorkingGroups } from "@/lib/working-group/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeCadence, makeGroup, makeMeeting } from "@/tests/factories/working-group";

afterAll(disconnect);

async function groupWithCadence() {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  await makeCadence(group, "2018-01-01", "2020-01-01");
  await makeMeeting(group, "2018-03-01", { ordinal: 1 });
  await makeMeeting(group, "2018-12-15", { last: "2019-01-14", ordinal: 4 });
  return dossier;
}

test("a group comes with its slots, its figure and the gaps in its ordinals", async () => {
  const dossier = await groupWithCadence();
  const actor = await makeActor(dossier.id, "reader");
  const result = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  const [group] = result.value.data;
  expect(group).toMatchObject({
    reference: "G-1",
    dossier: dossier.slug,
    held: 2,
    ordinalGaps: [2, 3],
    ordinalsBefore: 0,
  });
  expect(group?.tracks[0]).toMatchObject({
    rule: "at least four times a year",
    from: "2018-01-01",
    to: "2020-01-01",
    adherence: { min: { credited: 2, quota: 8 }, max: { credited: 2, quota: 8 } },
    atMost: { credited: 4, quota: 8 },
    next: null,
  });
  const slots = group?.tracks[0]?.slots ?? [];
  expect(slots.filter(({ state }) => state === "missed")).toHaveLength(6);
  expect(slots.filter(({ doubt }) => doubt)).toMatchObject([
    { windowStart: "2018-01-01", state: "held", meeting: { reference: "M-2", on: "2018-12-15/2019-01-14" } },
    { windowStart: "2019-01-01", state: "missed", meeting: null },
  ]);
});

test("pages show each group once, by number", async () => {
  const dossier = await groupWithCadence();
  for (const name of ["Second", "Third"]) await makeGroup(dossier.id, name);
  const actor = await makeActor(dossier.id, "reader");
  const first = await ask(listWorkingGroups, { dossier: dossier.slug, limit: 2 }, { actor });
  if (!first.ok) throw new Error(first.fault.message);
  expect(first.value).toMatchObject({
    data: [{ reference: "G-1" }, { reference: "G-2", tracks: [], held: 0 }],
    count: { value: 3, capped: false },
  });
  const cursor = first.value.nextCursor ?? "";
  expect(await ask(listWorkingGroups, { dossier: dossier.slug, limit: 2, cursor }, { actor })).toMatchObject({
    ok: true,
    value: { data: [{ reference: "G-3" }], nextCursor: null },
  });
});

test("a stranger to the dossier sees none of its groups", async () => {
  const dossier = await groupWithCadence();
  const actor = await makeActor(dossier.id, null);
  const result = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  expect(result).toMatchObject({ ok: false, fault: { code: "not_found" } });
});
