import { afterAll, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { disconnect } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";

afterAll(disconnect);

const door = restDoor(operations, "/api/v1");

test("a program enters an agreement, records an act of it, takes it back, and reads what that came to", async () => {
  const dossier = await makeDossier();
  const { id: userId } = await makeActor(dossier.id, "analyst");
  const { token } = await makeApiToken(userId);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const call = async (method: string, path: string, body?: object, more: Record<string, string> = {}) => {
    const response = await door.request(`/api/v1${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };

  const made = await call("POST", "/agreements", {
    dossier: dossier.slug,
    title: "Protocol",
    kind: "protocol",
  });
  expect(made).toMatchObject({ status: 201, body: { reference: "A-1", version: 1 } });
  const path = `/agreements/${made.body.id}`;
  const act = { kind: "entered_into_force", by: "both", on: "14 Esfand 1397", confirmation: "probable" };
  expect(await call("POST", `${path}/actions`, act, { "if-match": '"4"' })).toMatchObject({ status: 412 });
  expect(
    await call("POST", `${path}/actions`, { ...act, by: "nobody" }, { "if-match": '"1"' }),
  ).toMatchObject({
    status: 400,
    body: { errors: [{ path: "by" }] },
  });
  const done = await call("POST", `${path}/actions`, act, { "if-match": '"1"' });
  expect(done).toMatchObject({ status: 201, body: { kind: "entered_into_force", version: 2 } });
  expect(await call("GET", path)).toMatchObject({
    status: 200,
    body: {
      status: { state: "in_force", confirmation: "probable", rests_on: [done.body.action_id] },
      actions: [{ on: { edtf: "2019-03-05", calendar: "persian", printed: "14 Esfand 1397" } }],
    },
  });
  const retraction = await call("POST", `${path}/actions/${done.body.action_id}/retraction`, {
    note: "Misread",
  });
  expect(retraction).toMatchObject({ status: 201, body: { version: 3 } });
  expect(await call("GET", `/agreements?dossier=${dossier.slug}&status=not_concluded`)).toMatchObject({
    status: 200,
    body: { data: [{ reference: "A-1", acts: 0 }], next_cursor: null, count: { value: 1, capped: false } },
  });
});
