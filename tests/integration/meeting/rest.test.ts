import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { disconnect, prisma } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";
import { makeGroup, makeMeeting } from "@/tests/factories/meeting";

const door = restDoor(operations, "/api/v1");
let authorization: string;
let slug: string;
let id: string;

beforeAll(async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const { token } = await makeApiToken(actor.id);
  authorization = `Bearer ${token}`;
  slug = dossier.slug;
  ({ id } = await makeMeeting(await makeGroup(dossier.id), { on: "2019-03-04", ordinal: 4 }));
});
afterAll(disconnect);

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await door.request(`/api/v1${path}`, {
    method,
    headers: { authorization, ...(body && { "content-type": "application/json" }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, etag: response.headers.get("etag"), body: await response.json() };
}

test("a meeting goes through every door of its own in the names of the wire", async () => {
  const read = await call("GET", `/meetings/${id}`);
  expect(read).toMatchObject({
    status: 200,
    etag: '"1"',
    body: { reference: "M-1", host_side: null, issue_areas: [] },
  });

  const timed = { start_time: "10:00", time_zone: "Asia/Tehran", host_side: "A" };
  expect(await call("PATCH", `/meetings/${id}`, timed, { "if-match": '"1"' })).toMatchObject({
    status: 200,
    etag: '"2"',
  });
  expect(await call("PATCH", `/meetings/${id}`, { place: "Ankara" }, { "if-match": '"1"' })).toMatchObject({
    status: 412,
    body: { current: { version: 2, start_time: "10:00", host_side: "A" } },
  });
  expect(await call("PATCH", `/meetings/${id}`, { last_day: "31 June 2019", version: 2 })).toMatchObject({
    status: 422,
    body: { errors: [{ path: "last_day" }] },
  });

  const item = await call("POST", `/meetings/${id}/agenda-items`, { title: "Crossings" });
  expect(item).toMatchObject({ status: 201, body: { position: 1, meeting: id } });
  const creates = { title: "Open two", bearer: "joint", kind: "one_off" };
  const outcome = { kind: "creates", text: "Two crossings.", agenda_item: item.body.id, creates };
  expect(await call("POST", `/meetings/${id}/outcomes`, outcome)).toMatchObject({
    status: 201,
    body: { reference: "O-1", commitment: "C-1" },
  });
  expect(await call("GET", `/outcomes?dossier=${slug}&commitment=C-1`)).toMatchObject({
    status: 200,
    body: { data: [{ reference: "O-1", meeting: { reference: "M-1" } }], next_cursor: null },
  });
  expect(await call("DELETE", `/agenda-items/${item.body.id}`, {}, { "if-match": '"1"' })).toMatchObject({
    status: 422,
  });

  const there = await call("POST", `/meetings/${id}/attendances`, {
    side: "A",
    institution_name: "Coast Guard",
  });
  expect(there.status).toBe(201);
  expect((await call("DELETE", `/attendances/${there.body.id}`, {})).status).toBe(200);

  expect(await call("PATCH", `/meetings/${id}/minutes`, { minutes: "- One", version: 2 })).toMatchObject({
    status: 200,
    etag: '"3"',
  });
  expect(await call("DELETE", `/meetings/${id}/groups/G-1`, { version: 3 })).toMatchObject({ status: 422 });
  expect(await call("POST", `/meetings/${id}/retraction`, { version: 3, status: "scheduled" })).toMatchObject(
    {
      status: 422,
      body: { title: "has outcomes" },
    },
  );
  expect(await call("POST", `/meetings/${id}/next`, { on: "2019" })).toMatchObject({
    status: 201,
    body: { reference: "M-2" },
  });
  expect(await call("GET", `/meetings?dossier=${slug}&when=past`)).toMatchObject({
    status: 200,
    body: { count: { value: 2 } },
  });
  const [group] = await prisma().workingGroup.findMany({ where: { dossier: { slug } } });
  expect(await call("GET", `/meetings/${id}/conflicts?on=2019-03-05&last_day=2019-03-06`)).toMatchObject({
    status: 200,
    body: { day: "2019-03-05", last_day: "2019-03-06", conflicts: [] },
  });
  expect(await call("GET", `/working-groups/${group?.id}/suggested-dates`)).toMatchObject({
    status: 200,
    body: { reference: "G-1", as_of: expect.any(String), tracks: [], ordinal: 6 },
  });
  expect(await call("GET", `/dossiers/${slug}/meeting-choices`)).toMatchObject({
    status: 200,
    body: { groups: [{ reference: "G-1" }], institutions: [{ name: "Coast Guard", side: "A" }] },
  });
});

test("what is nobody's, or not of its form, is a problem", async () => {
  expect((await call("GET", "/meetings/00000000-0000-7000-8000-000000000000")).status).toBe(404);
  expect((await call("GET", "/meetings/M-1")).status).toBe(400);
  expect((await call("PATCH", `/meetings/${id}`, { place: "x", version: "x" })).status).toBe(400);
  expect((await call("POST", `/meetings/${id}/agenda-items`, { title: 7 })).status).toBe(400);
  expect(
    (await call("POST", `/meetings/${id}/outcomes`, { kind: "creates", text: "x", creates: "C-1" })).status,
  ).toBe(400);
});

test("what is deleted is named by its address: no body is needed", async () => {
  const item = await call("POST", `/meetings/${id}/agenda-items`, { title: "Taken off again" });
  expect(await call("DELETE", `/agenda-items/${item.body.id}`)).toMatchObject({ status: 428 });
  expect(
    await call("DELETE", `/agenda-items/${item.body.id}`, undefined, { "if-match": '"1"' }),
  ).toMatchObject({
    status: 200,
  });
});

test("what changes a record says which version it has read", async () => {
  expect(await call("PATCH", `/meetings/${id}`, { place: "Van" })).toMatchObject({
    status: 428,
    body: { type: "urn:entente:problem:version_needed" },
  });
});

test.each(["9999-12-31", "after 9000", "2200", "0999-12-31"])(
  "a meeting on %s is refused by its field: nothing could be reckoned from it",
  async (on) => {
    const { number } = await prisma().workingGroup.findFirstOrThrow({ where: { dossier: { slug } } });
    const meeting = { dossier: slug, group: `G-${number}`, status: "planned", on };
    expect(await call("POST", "/meetings", meeting)).toMatchObject({
      status: 422,
      body: { errors: [{ path: "on", detail: "Dates run from the year 1000 to the year 2199." }] },
    });
  },
);

test("a rule from the end of all days is refused", async () => {
  const rule = { dossier: slug, group: "G-1", times: 4, per: "year", from: "9999-12-31" };
  expect((await call("POST", "/cadences", rule)).status).toBe(400);
});
