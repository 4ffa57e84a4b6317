import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { getWorkingGroup, getWorkingGroupByReference } from "@/lib/working-group/queries";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeCadence, makeGroup, makeMeeting } from "@/tests/factories/working-group";

afterAll(disconnect);

async function arrange() {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  const cadence = await makeCadence(group, "2018-01-01");
  await makeMeeting(group, "2018-03-01", { ordinal: 1 });
  await makeMeeting(group, "2019-01-10", { last: "2019-01-31", ordinal: 4, status: "announced" });
  return { dossier, group, cadence, actor: await makeActor(dossier.id, "reader") };
}

async function claimAbout(dossierId: string, number: number, about: object) {
  await prisma().claim.create({
    data: {
      dossierId,
      number,
      assertedBy: "A",
      attribution: "paraphrase",
      modality: "agreed",
      stance: "supports",
      gist: "Four a year",
      unrecordedSource: "Heard at a briefing",
      ...about,
    },
  });
}

test("one group has its seats by side, its rules with their sources, its series with the gaps", async () => {
  const { dossier, group, cadence, actor } = await arrange();
  const seat = async (partyId: string, side: "A" | "B", role: "lead" | "member", name: string) => {
    const institution = await prisma().institution.create({ data: { partyId, name } });
    await prisma().seat.create({
      data: {
        dossierId: dossier.id,
        workingGroupId: group.id,
        institutionId: institution.id,
        side,
        role,
        note: "Inferred",
      },
    });
  };
  await seat(dossier.sideAId, "A", "member", "Police");
  await seat(dossier.sideAId, "A", "lead", "Ministry of the Interior");
  await seat(dossier.sideBId, "B", "lead", "Ministry of Home Affairs");
  await claimAbout(dossier.id, 1, { cadenceId: cadence.id });
  await claimAbout(dossier.id, 2, { workingGroupId: group.id });
  const parent = await makeGroup(dossier.id, "Commission");
  await prisma().workingGroup.update({ where: { id: group.id }, data: { parentId: parent.id } });

  const result = await ask(
    getWorkingGroupByReference,
    { dossier: dossier.slug, reference: "g-1" },
    { actor },
  );
  if (!result.ok) throw new Error(result.fault.message);
  expect(result.value).toMatchObject({
    reference: "G-1",
    parent: { reference: "G-2", name: "Commission" },
    seats: [
      { side: "A", role: "lead", institution: "Ministry of the Interior", note: "Inferred" },
      { side: "A", role: "member", institution: "Police" },
      { side: "B", role: "lead", institution: "Ministry of Home Affairs" },
    ],
    cadences: [
      {
        reference: "R-1",
        rule: "at least four times a year",
        claims: [{ gist: "Four a year" }],
        position: { A: "affirms", B: "not_searched" },
      },
    ],
    claims: [{ reference: "Q-2" }],
    position: { A: "affirms" },
    meetings: 2,
    series: [
      { kind: "meeting", reference: "M-2", title: "Meeting 2", status: "announced", unconfirmed: true },
      { kind: "gap", runs: [{ first: 2, last: 3 }] },
      { kind: "meeting", reference: "M-1", ordinal: 1, on: { edtf: "2018-03-01" }, unconfirmed: false },
    ],
    version: 1,
  });
  expect(await ask(getWorkingGroup, { id: group.id }, { actor })).toEqual(result);
});

test("no more than the latest hundred meetings are shown, and all are reckoned with", async () => {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  for (let at = 0; at < 103; at++)
    await makeMeeting(group, `2018-01-${String((at % 28) + 1).padStart(2, "0")}`);
  const actor = await makeActor(dossier.id, "reader");
  const result = await ask(getWorkingGroup, { id: group.id }, { actor });
  if (!result.ok) throw new Error(result.fault.message);
  expect(result.value).toMatchObject({ meetings: 103, held: 103 });
  expect(result.value.series).toHaveLength(100);
});

test("what is not there, or another's, is not found", async () => {
  const { dossier, group, actor } = await arrange();
  const stranger = await makeActor(dossier.id, null);
  const notFound = { ok: false, fault: { code: "not_found" } };
  expect(await ask(getWorkingGroup, { id: group.id }, { actor: stranger })).toMatchObject(notFound);
  const { slug } = dossier;
  for (const reference of ["G-99", "M-1", "nonsense"])
    expect(await ask(getWorkingGroupByReference, { dossier: slug, reference }, { actor })).toMatchObject(
      notFound,
    );
});
