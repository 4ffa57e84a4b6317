import { randomBytes } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { createDossier } from "@/lib/dossier/commands";
import { getDossier } from "@/lib/dossier/queries";
import { actorOfToken } from "@/lib/kernel/auth/token";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { makeActor, makeApiToken, makeDossier, makeParty } from "@/tests/factories/dossier";

afterAll(disconnect);

async function arrange() {
  const other = await makeDossier();
  const [a, b] = [await makeParty("Ankara"), await makeParty("Tehran")];
  const admin = await makeActor(other.id, null, { admin: true });
  const analyst = await makeActor(other.id, "analyst");
  const input = {
    slug: `new-${randomBytes(4).toString("hex")}`,
    name: "Ankara–Tehran",
    sideA: a.code.toLowerCase(),
    sideB: b.code,
    members: [{ email: analyst.email.toUpperCase() }],
  };
  return { admin, analyst, input, other };
}

const written = async () => [
  await prisma().dossier.count(),
  await prisma().membership.count(),
  await prisma().auditEvent.count(),
];

describe("opening a dossier", () => {
  test("an admin names the parties and the first members, and does not read it by that", async () => {
    const { admin, analyst, input } = await arrange();
    const result = await execute(createDossier, input, { actor: admin });
    expect(result).toMatchObject({ ok: true, value: { slug: input.slug, mine: false } });
    if (!result.ok) return;
    const { id } = result.value;
    const member = { ...analyst, roles: { [id]: "analyst" as const } };
    expect(await ask(getDossier, { dossier: input.slug }, { actor: member })).toMatchObject({
      ok: true,
      value: { name: input.name, sideA: { name: "Ankara" }, sideB: { name: "Tehran" } },
    });
    expect(await ask(getDossier, { dossier: input.slug }, { actor: admin })).toMatchObject({
      ok: false,
      fault: { code: "not_found" },
    });
    expect(await prisma().membership.findMany({ where: { dossierId: id } })).toMatchObject([
      { userId: analyst.id, role: "analyst", seenSeq: 0n, seenAt: null },
    ]);
    expect(await prisma().auditEvent.findMany({ where: { dossierId: id } })).toMatchObject([
      {
        operation: "dossier.create",
        actorId: admin.id,
        before: null,
        after: { slug: input.slug, members: [`${analyst.email} (analyst)`] },
      },
    ]);
  });

  test("an admin may name themself, in any role", async () => {
    const { admin, input } = await arrange();
    const members = [{ email: admin.email, role: "reviewer" as const }];
    expect(await execute(createDossier, { ...input, members }, { actor: admin })).toMatchObject({
      ok: true,
      value: { mine: true },
    });
  });

  test("an admin's token may, as its owner may", async () => {
    const { admin, input } = await arrange();
    const { token } = await makeApiToken(admin.id);
    expect(await execute(createDossier, input, { actor: await actorOfToken(token) })).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ["two parties the same", "same_party", "sideB"],
    ["an unknown party", "unknown_party", "sideA"],
    ["an unknown member", "unknown_member", "members.0.email"],
    ["a disabled member", "unknown_member", "members.0.email"],
    ["a member named twice", "member_twice", "members.1.email"],
    ["no member", "invalid_input", "members"],
    ["an address of the register's own", "invalid_input", "slug"],
    ["an address with capitals", "invalid_input", "slug"],
    ["no name", "invalid_input", "name"],
    ["a party that is no code", "invalid_input", "sideA"],
  ] as const)("%s is refused as %s, names the field, and writes nothing", async (what, reason, field) => {
    const { admin, analyst, input } = await arrange();
    const disabled = await makeActor((await makeDossier()).id, null);
    await prisma().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const changes: Record<typeof what, object> = {
      "two parties the same": { sideB: input.sideA },
      "an unknown party": { sideA: "qqq" },
      "an unknown member": { members: [{ email: "nobody@entente.example" }] },
      "a disabled member": { members: [{ email: disabled.email }] },
      "a member named twice": { members: [{ email: analyst.email }, { email: analyst.email }] },
      "no member": { members: [] },
      "an address of the register's own": { slug: "new" },
      "an address with capitals": { slug: "IRN-TUR" },
      "no name": { name: "  " },
      "a party that is no code": { sideA: "Turkey" },
    };
    const before = await written();
    const result = await execute(createDossier, { ...input, ...changes[what] }, { actor: admin });
    expect(result).toMatchObject({ ok: false, fault: { reason, fields: { [field]: expect.any(String) } } });
    expect(await written()).toEqual(before);
  });

  test("an address that is taken is refused, and nothing is written", async () => {
    const { admin, input, other } = await arrange();
    const before = await written();
    expect(await execute(createDossier, { ...input, slug: other.slug }, { actor: admin })).toMatchObject({
      ok: false,
      fault: { code: "refused", reason: "dossier_exists" },
    });
    expect(await written()).toEqual(before);
  });

  test("it is for admins only", async () => {
    const { analyst, input } = await arrange();
    const before = await written();
    expect(await execute(createDossier, input, { actor: analyst })).toMatchObject({
      ok: false,
      fault: { code: "forbidden" },
    });
    expect(await written()).toEqual(before);
  });
});
