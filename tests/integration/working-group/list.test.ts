import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listWorkingGroups } from "@/lib/working-group/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

const date = (day: string) => new Date(`${day}T00:00:00Z`);

async function groupWithCadence() {
  const dossier = await makeDossier();
  const dossierId = dossier.id;
  const group = await prisma().workingGroup.create({
    data: { dossierId, number: 1, name: "Joint working group", kind: "joint_working_group" },
  });
  await prisma().cadence.create({
    data: {
      dossierId,
      number: 1,
      workingGroupId: group.id,
      times: 4,
      per: "year",
      from: date("2018-01-01"),
      to: date("2020-01-01"),
    },
  });
  const held = [
    { ordinal: 1, first: "2018-03-01", last: "2018-03-01" },
    { ordinal: 4, first: "2018-12-15", last: "2019-01-14" },
  ];
  for (const [at, { ordinal, first, last }] of held.entries()) {
    const meeting = await prisma().meeting.create({
      data: {
        dossierId,
        number: at + 1,
        title: `Meeting ${ordinal}`,
        ordinal,
        status: "held",
        onEdtf: first === last ? first : `${first}/${last}`,
        onEarliest: date(first),
        onLatest: date(last),
      },
    });
    await prisma().meetingGroup.create({
      data: { dossierId, meetingId: meeting.id, workingGroupId: group.id },
    });
  }
  return dossier;
}

test("a group comes with its slots, its figure and the gaps in its ordinals", async () => {
  const dossier = await groupWithCadence();
  const actor = await makeActor(dossier.id, "reader");
  const result = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  const [group] = result.value.data;
  expect(group).toMatchObject({ reference: "G-1", held: 2, ordinalGaps: [2, 3] });
  expect(group?.tracks[0]).toMatchObject({
    rule: "at least four times a year",
    adherence: { min: { credited: 2, quota: 8 }, max: { credited: 2, quota: 8 } },
    next: null,
  });
  expect(group?.tracks[0]?.slots.filter(({ state }) => state === "missed")).toHaveLength(6);
});

test("a stranger to the dossier sees none of its groups", async () => {
  const dossier = await groupWithCadence();
  const actor = await makeActor(dossier.id, null);
  const result = await ask(listWorkingGroups, { dossier: dossier.slug }, { actor });
  expect(result).toMatchObject({ ok: true, value: { data: [] } });
});
