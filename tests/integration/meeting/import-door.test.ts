import { afterAll, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { disconnect } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeApiToken } from "@/tests/factories/dossier";
import { arrangeImport, FILE } from "@/tests/factories/meeting-import";

afterAll(disconnect);

test("a program sends it as JSON, and is told what the door does not take", async () => {
  const { dossier, actor } = await arrangeImport();
  const door = restDoor(operations, "/api/v1");
  const { token } = await makeApiToken(actor.id);
  const post = async (
    body: string,
    headers: Record<string, string> = { authorization: `Bearer ${token}` },
  ) => {
    const response = await door.request("/api/v1/meetings/import", {
      method: "POST",
      headers: { "content-type": "application/json", "content-length": String(body.length), ...headers },
      body,
    });
    return { status: response.status, body: await response.json() };
  };
  const input = { dossier: dossier.slug, group: "G-1", text: FILE, time_zone: "Asia/Tehran" };
  expect(await post(JSON.stringify({ ...input, dry_run: true }))).toMatchObject({
    status: 200,
    body: {
      dry_run: true,
      counts: { created: 4 },
      rows: [{ start_time: "09:30", time_zone: "Europe/Istanbul" }, ...Array(5).fill({})],
    },
  });
  const key = { authorization: `Bearer ${token}`, "idempotency-key": "once" };
  expect(await post(JSON.stringify(input), key)).toMatchObject({
    status: 200,
    body: { counts: { created: 4 } },
  });
  expect(await post(JSON.stringify(input), key)).toMatchObject({
    status: 200,
    body: { counts: { created: 4 } },
  });
  expect(await post(JSON.stringify(input))).toMatchObject({
    status: 200,
    body: { counts: { unchanged: 4 } },
  });
  // More than the door takes of anything else, and more than it takes of a calendar.
  const lines = `X-PADDING:${"x".repeat(50)}\r\n`.repeat(20_000);
  const padded = FILE.replace("BEGIN:VEVENT", `${lines}BEGIN:VEVENT`);
  expect(await post(JSON.stringify({ ...input, text: padded }))).toMatchObject({ status: 200 });
  expect(await post("x".repeat(50_000_000))).toMatchObject({
    status: 413,
    body: { title: "body too large" },
  });
  expect(await post(JSON.stringify({ ...input, text: "x\ud800\u0000" }))).toMatchObject({ status: 422 });
  expect(await post(JSON.stringify({ ...input, text: 7 }))).toMatchObject({
    status: 400,
    body: { errors: [{ path: "text" }] },
  });
  expect(await post("not even JSON", {})).toMatchObject({ status: 401 });
});
