import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealAudit } from "@/lib/kernel/audit";
import { disconnect, prisma, sql } from "@/lib/kernel/database";
import { withClient } from "@/scripts/database/connect.mjs";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { ownerUrl } from "@/tests/support/database";

afterAll(disconnect);

let dossierId: string;
beforeAll(async () => {
  dossierId = (await makeDossier()).id;
  const actor = await makeActor(dossierId, "analyst");
  const entry = {
    dossierId,
    entityType: "dossier",
    entityId: dossierId,
    label: "a dossier",
    before: null,
    after: { name: "Zülfikari 🙂 ذوالفقاری" },
  };
  for (let i = 0; i < 3; i++)
    await prisma().$transaction((tx) =>
      sealAudit(tx, [entry], { actor, operation: "test.seal", requestId: null }),
    );
});

describe("the audit chain", () => {
  test("is sealed by the database: numbered, linked, and hashed over every field", async () => {
    const rows = await sql()<{ seq: string; prev: Buffer; hash: Buffer; text: string }[]>`
      SELECT seq, prev_hash AS prev, hash, audit_text(e) AS text FROM audit_event e WHERE dossier_id = ${dossierId} ORDER BY seq`;
    expect(rows.map((row) => Number(row.seq))).toEqual([1, 2, 3]);
    let previous = Buffer.alloc(0);
    for (const row of rows) {
      expect(Buffer.from(row.prev).equals(previous)).toBe(true);
      expect(createHash("sha256").update(row.text).digest().equals(row.hash)).toBe(true);
      previous = Buffer.from(row.hash);
    }
  });

  test("takes neither a number nor a hash from the application", async () => {
    await sql()`INSERT INTO audit_event (dossier_id, seq, hash, actor_kind, actor_name, operation, entity_type, entity_id, label)
      VALUES (${dossierId}, 99, '\\x00', 'system', 'forger', 'test', 'dossier', ${dossierId}, 'forged')`;
    const [last] =
      await sql()`SELECT seq, length(hash) AS length FROM audit_event WHERE dossier_id = ${dossierId} ORDER BY seq DESC LIMIT 1`;
    expect(last).toMatchObject({ seq: "4", length: 32 });
  });
});

describe("what the application may not do", () => {
  test.each([
    ["change history", "UPDATE audit_event SET label = 'x'"],
    ["delete history", "DELETE FROM audit_event"],
    ["empty a table", "TRUNCATE assessment"],
    ["disable a trigger", "ALTER TABLE audit_event DISABLE TRIGGER ALL"],
    ["delete a record", "DELETE FROM commitment"],
    ["make a table", "CREATE TABLE mine (id int)"],
    [
      "replace a function",
      "CREATE OR REPLACE FUNCTION audit_seal() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    ],
    [
      "forge the list of migrations",
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'x', 'x', now())",
    ],
  ])("%s", async (_, statement) => {
    await expect(sql().unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });

  test("own anything", async () => {
    const [row] =
      await sql()`SELECT count(*)::int AS owned FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = current_user`;
    expect(row).toEqual({ owned: 0 });
  });
});

test.each(["UPDATE audit_event SET label = 'x'", "DELETE FROM audit_event", "TRUNCATE audit_event"])(
  "history is refused to the owner too: %s",
  async (statement) => {
    await expect(withClient(ownerUrl, (client) => client.query(statement))).rejects.toMatchObject({
      code: "23000",
    });
  },
);

describe("what the tables refuse", () => {
  const refused = (statement: string) => expect(sql().unsafe(statement)).rejects;
  test("a dossier of one party", () =>
    refused(
      `INSERT INTO dossier (slug, name, side_a_id, side_b_id) SELECT 'one-party', 'x', side_a_id, side_a_id FROM dossier LIMIT 1`,
    ).toMatchObject({ constraint_name: "dossier_two_parties" }));
  test("a partial date whose days contradict it", () =>
    refused(`INSERT INTO working_group (dossier_id, number, name, kind, established_edtf, established_earliest, established_latest)
             VALUES ('${dossierId}', 1, 'x', 'commission', '2018', '2018-12-31', '2018-01-01')`).toMatchObject(
      { constraint_name: "working_group_established_sound" },
    ));
  test("two cadences of one group that are in force at once", async () => {
    const [group] =
      await sql()`INSERT INTO working_group (dossier_id, number, name, kind) VALUES (${dossierId}, 2, 'Group', 'commission') RETURNING id`;
    const rule = (number: number, from: string) =>
      `INSERT INTO cadence (dossier_id, number, working_group_id, times, per, "from") VALUES ('${dossierId}', ${number}, '${group?.id}', 4, 'year', '${from}')`;
    await sql().unsafe(rule(1, "2017-12-20"));
    await refused(rule(2, "2019-01-01")).toMatchObject({ constraint_name: "cadence_no_overlap" });
  });
  test("a meeting of another dossier's group", async () => {
    const other = await makeDossier();
    const [group] =
      await sql()`INSERT INTO working_group (dossier_id, number, name, kind) VALUES (${dossierId}, 3, 'Ours', 'commission') RETURNING id`;
    const [meeting] =
      await sql()`INSERT INTO meeting (dossier_id, number, title, status) VALUES (${other.id}, 1, 'Theirs', 'planned') RETURNING id`;
    await refused(
      `INSERT INTO meeting_group (dossier_id, meeting_id, working_group_id) VALUES ('${dossierId}', '${meeting?.id}', '${group?.id}')`,
    ).toMatchObject({ code: "23503" });
  });
  test("an assessment without evidence or reason, when its transaction ends", async () => {
    const [line] = await sql()`
      WITH c AS (INSERT INTO commitment (dossier_id, number, title, bearer, kind) VALUES (${dossierId}, 1, 'Wall', 'A', 'one_off') RETURNING id)
      INSERT INTO commitment_line (dossier_id, commitment_id, by) SELECT ${dossierId}, id, 'A' FROM c RETURNING id`;
    const assess = (
      reason: string,
    ) => `INSERT INTO assessment (dossier_id, line_id, level, trajectory, confidence, no_source_reason, as_of, author_name)
      VALUES ('${dossierId}', '${line?.id}', 'limited', 'unknown', 'low', ${reason}, '2018-01-01', 'x')`;
    await refused(assess("NULL")).toMatchObject({ constraint_name: "assessment_has_evidence" });
    await sql().unsafe(assess("'told by telephone'"));
  });
});

test("timestamps are written in UTC whatever the database's zone is", async () => {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query("SELECT current_database() AS name");
    await client.query(`ALTER DATABASE "${rows[0].name}" SET TimeZone = 'Asia/Tehran'`);
  });
  await disconnect();
  const at = new Date("2018-03-10T23:30:00Z");
  const actor = await makeActor(dossierId, null);
  await prisma().user.update({ where: { id: actor.id }, data: { disabledAt: at } });
  const [row] = await sql()<
    { epoch: number }[]
  >`SELECT extract(epoch FROM disabled_at)::int AS epoch FROM user_account WHERE id = ${actor.id}`;
  expect(row?.epoch).toBe(at.getTime() / 1000);
});
