import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { canInDossier } from "@/lib/dossier/policy";
import { getDossier, listDossiers } from "@/lib/dossier/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { notFound, refusal, stale } from "@/lib/kernel/fault";
import { ask, command, execute } from "@/lib/kernel/operation";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

/** A command as small as one can be: it renames a dossier. */
const rename = command({
  name: "dossier.rename",
  summary: "Rename a dossier",
  input: z.object({ id: z.uuid(), version: z.number(), name: z.string().min(1) }),
  output: z.object({ id: z.string(), name: z.string(), version: z.number() }),
  async load({ tx, actor }, { id }) {
    const dossier = await tx.dossier.findUnique({ where: { id } });
    if (!dossier || !canInDossier(actor, "read", id)) throw notFound("dossier");
    return dossier;
  },
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run({ tx, audit }, { id, version, name }, before) {
    const { count } = await tx.dossier.updateMany({
      where: { id, version },
      data: { name, version: { increment: 1 } },
    });
    if (count === 0) throw stale({ name: before.name, version: before.version });
    if (name === "refused after the write")
      throw refusal("name_refused", "Not this name.", { name: "Choose another." });
    if (name !== "unaccounted")
      audit({
        dossierId: id,
        entityType: "dossier",
        entityId: id,
        label: name,
        before: { name: before.name },
        after: { name },
      });
    return { id, name, version: version + 1 };
  },
});

const nameOf = async (id: string) => (await prisma().dossier.findUniqueOrThrow({ where: { id } })).name;
const eventsOf = (dossierId: string) =>
  prisma().auditEvent.findMany({ where: { dossierId }, orderBy: { seq: "asc" } });

describe("a command", () => {
  test("changes, accounts for it, and says whose change it was", async () => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "analyst");
    const result = await execute(
      rename,
      { id: dossier.id, version: 1, name: "Renamed" },
      { actor, requestId: "r-1" },
    );
    expect(result).toEqual({ ok: true, value: { id: dossier.id, name: "Renamed", version: 2 } });
    expect(await eventsOf(dossier.id)).toMatchObject([
      {
        seq: 1n,
        operation: "dossier.rename",
        actorKind: "user",
        actorId: actor.id,
        before: { name: dossier.name },
        after: { name: "Renamed" },
        requestId: "r-1",
      },
    ]);
  });

  test.each([
    ["nobody", null, "unauthenticated"],
    ["a stranger to the dossier", "stranger", "not_found"],
    ["a reader", "reader", "forbidden"],
  ] as const)("is not for %s", async (_, who, code) => {
    const dossier = await makeDossier();
    const actor = who === null ? null : await makeActor(dossier.id, who === "stranger" ? null : who);
    const result = await execute(rename, { id: dossier.id, version: 1, name: "Theirs" }, { actor });
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(await nameOf(dossier.id)).toBe(dossier.name);
    expect(await eventsOf(dossier.id)).toEqual([]);
  });

  test.each([
    ["its input is not of its form", { name: "" }, "invalid"],
    ["the version is not the present one", { version: 7 }, "stale"],
    ["the rules refuse after a write", { name: "refused after the write" }, "refused"],
    ["it accounts for nothing", { name: "unaccounted" }, "internal"],
  ] as const)("writes nothing when %s", async (_, change, code) => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "analyst");
    const result = await execute(rename, { id: dossier.id, version: 1, name: "Other", ...change }, { actor });
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(await nameOf(dossier.id)).toBe(dossier.name);
    expect(await eventsOf(dossier.id)).toEqual([]);
  });

  test("of fifty writers on one version, exactly one wins", async () => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "analyst");
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        execute(rename, { id: dossier.id, version: 1, name: `Writer ${i}` }, { actor }),
      ),
    );
    const codes = results.map((result) => (result.ok ? "done" : result.fault.code));
    expect(codes.filter((code) => code === "done")).toHaveLength(1);
    // Those that the pool had no connection for in time are told so; nobody is told anything else.
    expect(codes.filter((code) => !["done", "stale", "unavailable"].includes(code))).toEqual([]);
    expect(await eventsOf(dossier.id)).toHaveLength(1);
  });

  test("answers the same Idempotency-Key in the same words, and does it once", async () => {
    const dossier = await makeDossier();
    const actor = await makeActor(dossier.id, "analyst");
    const call = { actor, idempotencyKey: "k-1" };
    const input = { id: dossier.id, version: 1, name: "Once" };
    const first = await execute(rename, input, call);
    expect(first).toMatchObject({ ok: true });
    expect(await execute(rename, input, call)).toEqual(first);
    expect(await execute(rename, { ...input, name: "Twice" }, call)).toMatchObject({
      ok: false,
      fault: { reason: "idempotency_key_reused" },
    });
    expect(await eventsOf(dossier.id)).toHaveLength(1);
  });
});

describe("a query", () => {
  test("shows a person their dossiers, and no other", async () => {
    const [mine, other] = [await makeDossier(), await makeDossier()];
    const actor = await makeActor(mine.id, "reader");
    const list = await ask(listDossiers, {}, { actor });
    expect(list).toMatchObject({
      ok: true,
      value: {
        data: [{ slug: mine.slug, role: "reader" }],
        nextCursor: null,
        count: { value: 1, capped: false },
      },
    });
    expect(await ask(getDossier, { dossier: other.slug }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "not_found" },
    });
  });

  test("refuses a cursor that it did not give out", async () => {
    const actor = await makeActor((await makeDossier()).id, "reader");
    expect(await ask(listDossiers, { cursor: "nonsense" }, { actor })).toMatchObject({
      ok: false,
      fault: { code: "invalid", reason: "invalid_cursor" },
    });
  });
});
