import { afterAll, describe, expect, test } from "vitest";
import { editAgreement } from "@/lib/agreement/commands/edit";
import { addLink, removeLink } from "@/lib/agreement/commands/links";
import { addProvision, editProvision } from "@/lib/agreement/commands/provisions";
import { getAgreement } from "@/lib/agreement/queries";
import type { AgreementEditInput, LinkAddInput } from "@/lib/agreement/schema/form";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeAgreement } from "@/tests/factories/agreement";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange() {
  const dossier = await makeDossier();
  const agreement = await makeAgreement(dossier.id);
  const other = await makeAgreement(dossier.id);
  const [actor, reader, stranger] = await Promise.all(
    (["analyst", "reader", null] as const).map((role) => makeActor(dossier.id, role)),
  );
  if (!actor || !reader || !stranger) throw new Error("an actor is missing");
  return { dossier, agreement, other, actor, reader, stranger };
}

async function readOf(id: string, actor: Actor) {
  const read = await ask(getAgreement, { id }, { actor });
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}
const eventsIn = (dossierId: string) =>
  prisma().auditEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });

describe("changing an agreement", () => {
  const edit = (id: string, more: Partial<AgreementEditInput>): AgreementEditInput => ({
    id,
    version: 1,
    ...more,
  });

  test("what is given is changed, the rest stays, and the event tells the difference alone", async () => {
    const { dossier, agreement, actor } = await arrange();
    const area = { code: `area-${dossier.slug}`, name: `Area of ${dossier.slug}` };
    await prisma().issueArea.create({ data: area });
    const input = edit(agreement.id, { title: "Protocol", issueAreas: [area.code] });
    expect(await execute(editAgreement, input, { actor })).toMatchObject({
      value: { reference: "A-1", version: 2 },
    });
    expect(await readOf(agreement.id, actor)).toMatchObject({
      title: "Protocol",
      kind: agreement.kind,
      issueAreas: [{ code: area.code }],
    });
    expect(await eventsIn(dossier.id)).toMatchObject([
      {
        operation: "agreement.edit",
        label: "A-1 Protocol",
        before: { title: agreement.title, issueAreas: [] },
        after: { title: "Protocol", issueAreas: [area.code] },
      },
    ]);
  });

  test("each refusal says why, and nothing is written", async () => {
    const { dossier, agreement, actor, reader, stranger } = await arrange();
    const { id, title } = agreement;
    const cases = [
      [edit(id, { title }), actor, { reason: "nothing_changed" }],
      [edit(id, { title: "" }), actor, { fields: { title: "This cannot be empty." } }],
      [edit(id, { issueAreas: ["nowhere"] }), actor, { reason: "no_such_issue_area" }],
      [edit(id, { version: 7, title: "x" }), actor, { code: "stale", current: { version: 1, title } }],
      [edit(id, { title: "x" }), reader, { code: "forbidden" }],
      [edit(id, { title: "x" }), stranger, { code: "not_found" }],
    ] as const;
    for (const [input, who, fault] of cases)
      expect(await execute(editAgreement, input, { actor: who })).toMatchObject({ fault });
    expect(await readOf(id, actor)).toMatchObject({ title, version: 1 });
    expect(await eventsIn(dossier.id)).toEqual([]);
  });
});

describe("lineage", () => {
  const link = (id: string, more: Partial<LinkAddInput> = {}): LinkAddInput => ({
    id,
    kind: "updates",
    other: "a-2",
    confidence: "possible",
    ...more,
  });

  test("a link stands on both pages; one that was taken away comes back as the same", async () => {
    const { dossier, agreement, other, actor } = await arrange();
    const made = await execute(addLink, link(agreement.id, { note: "Not said." }), { actor });
    if (!made.ok) throw new Error(made.fault.message);
    const { id } = made.value;
    const told = { id, kind: "updates", confidence: "possible", note: "Not said." };
    expect((await readOf(agreement.id, actor)).linksTo).toMatchObject([
      { ...told, other: { reference: "A-2" } },
    ]);
    expect((await readOf(other.id, actor)).linksFrom).toMatchObject([
      { ...told, other: { reference: "A-1" } },
    ]);
    expect(await execute(removeLink, { id }, { actor })).toMatchObject({ ok: true });
    expect((await readOf(agreement.id, actor)).linksTo).toEqual([]);
    const again = await execute(addLink, link(agreement.id, { confidence: "confirmed" }), { actor });
    expect(again).toMatchObject({ value: { id } });
    expect((await readOf(agreement.id, actor)).linksTo).toMatchObject([{ id, confidence: "confirmed" }]);
    expect((await eventsIn(dossier.id)).map(({ operation, label }) => [operation, label])).toEqual([
      ["agreement.addLink", `A-1 ${agreement.title}`],
      ["agreement.removeLink", `A-1 ${agreement.title}`],
      ["agreement.addLink", `A-1 ${agreement.title}`],
    ]);
  });

  test("each refusal says why, and nothing is written", async () => {
    const { dossier, agreement, actor, reader, stranger } = await arrange();
    const { id } = agreement;
    const made = await execute(addLink, link(id, { kind: "amends" }), { actor });
    if (!made.ok) throw new Error(made.fault.message);
    const before = await eventsIn(dossier.id);
    const cases = [
      [link(id, { other: "A-9" }), actor, { reason: "no_such_agreement" }],
      [link(id, { other: "A-1" }), actor, { reason: "link_to_itself" }],
      [link(id, { other: "first" }), actor, { code: "invalid" }],
      [link(id, { kind: "amends" }), actor, { reason: "link_there" }],
      [link(id), reader, { code: "forbidden" }],
      [link(id), stranger, { code: "not_found" }],
    ] as const;
    for (const [input, who, fault] of cases)
      expect(await execute(addLink, input, { actor: who })).toMatchObject({ fault });
    for (const [who, code] of [
      [reader, "forbidden"],
      [stranger, "not_found"],
    ] as const)
      expect(await execute(removeLink, { id: made.value.id }, { actor: who })).toMatchObject({
        fault: { code },
      });
    expect(await eventsIn(dossier.id)).toEqual(before);
    expect(await prisma().agreementLink.count({ where: { dossierId: dossier.id } })).toBe(1);
  });
});

describe("provisions", () => {
  test("they stand in the order of their entry, and are changed in place", async () => {
    const { dossier, agreement, actor } = await arrange();
    const ids: string[] = [];
    for (const label of ["Art. 4(2)", "Art. 1"]) {
      const made = await execute(addProvision, { id: agreement.id, label }, { actor });
      if (!made.ok) throw new Error(made.fault.message);
      ids.push(made.value.id);
    }
    const [id = ""] = ids;
    const changed = await execute(editProvision, { id, version: 1, summary: "Crossings." }, { actor });
    expect(changed).toMatchObject({ value: { version: 2 } });
    expect((await readOf(agreement.id, actor)).provisions).toMatchObject([
      { id, label: "Art. 4(2)", summary: "Crossings.", version: 2 },
      { label: "Art. 1", summary: "" },
    ]);
    expect((await eventsIn(dossier.id)).map(({ operation }) => operation)).toEqual([
      "provision.add",
      "provision.add",
      "provision.edit",
    ]);
  });

  test("each refusal says why, and nothing is written", async () => {
    const { dossier, agreement, actor, reader, stranger } = await arrange();
    const { id } = agreement;
    const made = await execute(addProvision, { id, label: "Art. 1" }, { actor });
    const second = await execute(addProvision, { id, label: "Art. 2" }, { actor });
    if (!made.ok || !second.ok) throw new Error("not made");
    const before = await eventsIn(dossier.id);
    for (const [label, who, fault] of [
      ["Art. 1", actor, { reason: "provision_there" }],
      [" ", actor, { fields: { label: "This cannot be empty." } }],
      ["Art. 3", reader, { code: "forbidden" }],
      ["Art. 3", stranger, { code: "not_found" }],
    ] as const)
      expect(await execute(addProvision, { id, label }, { actor: who })).toMatchObject({ fault });
    const one = made.value.id;
    for (const [input, who, fault] of [
      [{ id: one, version: 1, label: "Art. 2" }, actor, { reason: "provision_there" }],
      [{ id: one, version: 1, label: "Art. 1" }, actor, { reason: "nothing_changed" }],
      [{ id: one, version: 3, label: "Art. 5" }, actor, { code: "stale", current: { label: "Art. 1" } }],
      [{ id: one, version: 1, label: "Art. 5" }, reader, { code: "forbidden" }],
      [{ id: one, version: 1, label: "Art. 5" }, stranger, { code: "not_found" }],
    ] as const)
      expect(await execute(editProvision, input, { actor: who })).toMatchObject({ fault });
    expect(await eventsIn(dossier.id)).toEqual(before);
  });
});
