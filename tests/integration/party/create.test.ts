import { afterAll, expect, test } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { execute } from "@/lib/kernel/operation";
import { createParty } from "@/lib/party/commands";
import type { PartyCreateInput } from "@/lib/party/schema";
import { makeActor, makeDossier, makeParty } from "@/tests/factories/dossier";

afterAll(disconnect);

const input = (more: Partial<PartyCreateInput> = {}): PartyCreateInput => ({
  code: "zzy",
  name: "Elsewhere",
  timeZones: ["asia/baghdad"],
  ...more,
});

async function arrange() {
  const { id } = await makeDossier();
  return {
    admin: await makeActor(id, null, { admin: true }),
    reviewer: await makeActor(id, "reviewer"),
    count: () => prisma().party.count(),
    events: () => prisma().auditEvent.count({ where: { operation: "party.create" } }),
  };
}

test("an admin enters a party with its zones and other names", async () => {
  const { admin } = await arrange();
  const made = await execute(createParty, input({ aliases: ["Otherwhere"] }), { actor: admin });
  if (!made.ok) throw new Error(made.fault.message);
  const { id } = made.value;
  expect(await prisma().party.findUniqueOrThrow({ where: { id }, include: { aliases: true } })).toMatchObject(
    {
      code: "ZZY",
      kind: "state",
      demonym: "Elsewhere",
      timeZones: ["Asia/Baghdad"],
      aliases: [{ name: "Otherwhere" }],
    },
  );
  expect(await prisma().auditEvent.findFirstOrThrow({ where: { entityId: id } })).toMatchObject({
    dossierId: null,
    operation: "party.create",
    label: "Elsewhere",
  });
});

test.each([
  ["of a code that is none", { code: "ZZ" }, "code"],
  ["without a name", { name: " " }, "name"],
  ["in no time zone", { timeZones: [] }, "timeZones"],
  ["in a time zone of nowhere", { timeZones: ["Mars/Olympus"] }, "timeZones.0"],
])("one %s is refused at the field", async (_, wrong, field) => {
  const { admin, count, events } = await arrange();
  const before = [await count(), await events()];
  const refused = await execute(createParty, input(wrong), { actor: admin });
  expect(refused.ok ? {} : refused.fault.fields).toHaveProperty([field]);
  expect([await count(), await events()]).toEqual(before);
});

test("a code that is taken, and whoever is no admin, are refused", async () => {
  const { admin, reviewer, count } = await arrange();
  const { code, name } = await makeParty();
  const before = await count();
  expect(await execute(createParty, input({ code }), { actor: admin })).toMatchObject({
    fault: { reason: "party_there", message: `${code} is on record already: ${name}.` },
  });
  expect(await execute(createParty, input({ code: "ZZX" }), { actor: reviewer })).toMatchObject({
    fault: { code: "forbidden" },
  });
  expect(await count()).toBe(before);
});
