import { afterAll, expect, test, vi } from "vitest";
import { answerFeed, calendarFeed, slotsFeed } from "@/app/feeds/answer";
import { revokeFeed } from "@/lib/feed/commands";
import { disconnect, prisma } from "@/lib/kernel/database";
import { log } from "@/lib/kernel/log";
import { execute } from "@/lib/kernel/operation";
import { editMeeting } from "@/lib/meeting/commands";
import { dayToDbDate } from "@/lib/time/day";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeDossier } from "@/tests/factories/dossier";
import { arrangeFeed, eventsOf, feedOf } from "@/tests/support/feed";

afterAll(disconnect);

test("a feed tells of the meetings that have a date, and a moved one keeps its identity", async () => {
  const { dossier, group, actor, get } = await arrangeFeed();
  const exact = await makeMeeting(dossier.id, group.id, "2026-03-04", {
    status: "scheduled",
    startTime: "10:00",
    timeZone: "Asia/Tehran",
    startsAt: new Date("2026-03-04T06:30:00Z"),
  });
  await makeMeeting(dossier.id, group.id, "2017-12");
  await makeMeeting(dossier.id, group.id, "../2017-12-18");
  await makeMeeting(dossier.id, group.id, null);
  await makeMeeting(dossier.id, group.id, "2026-06-01", { lastDay: dayToDbDate("2026-06-02") });

  const response = await get();
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "no-store",
    etag: expect.stringMatching(/^"[\w-]{43}"$/),
  });
  expect(await eventsOf(response)).toMatchObject([
    {
      uid: `${exact.id}@entente`,
      sequence: 0,
      start: "2026-03-04T10:00:00",
      instant: "2026-03-04T06:30:00.000Z",
    },
    { summary: "Meeting 2 (day unknown)", start: "2017-12-01", end: "2018-01-01" },
    { summary: "Meeting 5", start: "2026-06-01", end: "2026-06-03" },
  ]);

  await execute(editMeeting, { id: exact.id, version: 1, on: "2026-03-11" }, { actor });
  const moved = await get();
  expect(moved.headers.get("etag")).not.toBe(response.headers.get("etag"));
  expect((await eventsOf(moved))[0]).toMatchObject({
    uid: `${exact.id}@entente`,
    sequence: 1,
    start: "2026-03-11T10:00:00",
  });
  await execute(editMeeting, { id: exact.id, version: 2, status: "cancelled", reason: "Ill" }, { actor });
  expect((await eventsOf(await get()))[0]).toMatchObject({
    sequence: 2,
    status: "CANCELLED",
    summary: "Cancelled: Meeting 1",
  });
});

test("what did not change is not sent again, and HEAD sends nothing", async () => {
  const { dossier, group, get } = await arrangeFeed();
  await makeMeeting(dossier.id, group.id, "2026-03-04");
  for (const feed of [calendarFeed, slotsFeed]) {
    const etag = (await get("", {}, feed)).headers.get("etag") ?? "";
    const again = await get("", { headers: { "if-none-match": `"other", ${etag}` } }, feed);
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    const head = await get("", { method: "HEAD" }, feed);
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", etag]);
    expect(head.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  }
  const { etag: before } = Object.fromEntries((await get()).headers);
  await prisma().workingGroup.update({ where: { id: group.id }, data: { name: "Renamed" } });
  expect((await get()).headers.get("etag")).not.toBe(before);
});

test("the address narrows the feed to a group; a group that is not there is no feed", async () => {
  const { dossier, group, get } = await arrangeFeed();
  const other = await makeGroup(dossier.id, null);
  await makeMeeting(dossier.id, group.id, "2026-03-04");
  await makeMeeting(dossier.id, other.id, "2026-03-05");
  expect(await eventsOf(await get("?group=G-2"))).toMatchObject([{ summary: "Meeting 2" }]);
  expect((await get("?group=G-1")).headers.get("etag")).not.toBe(
    (await get("?group=G-2")).headers.get("etag"),
  );
  expect(await eventsOf(await get("?group="))).toHaveLength(2);
  expect((await get("?group=G-3")).status).toBe(404);
  const nonsense = await get("?group=nonsense");
  expect([nonsense.status, await nonsense.text()]).toEqual([
    400,
    "group: Name a group by its reference, such as G-1.\n",
  ]);
  expect((await get("?group=G-3", {}, slotsFeed)).status).toBe(404);
  const twice = await get("?group=G-1&group=G-2");
  expect([twice.status, await twice.text()]).toEqual([
    400,
    "group: Name one group by its reference, such as G-1.\n",
  ]);
});

test("the address narrows the feed by status, level and host too, and says what it does not understand", async () => {
  const { dossier, group, get } = await arrangeFeed();
  await makeMeeting(dossier.id, group.id, "2026-03-04", { status: "held", level: "minister", hostSide: "A" });
  await makeMeeting(dossier.id, group.id, "2026-03-05", { status: "held", level: "expert", hostSide: "B" });
  await makeMeeting(dossier.id, group.id, "2026-03-06", { status: "cancelled", level: "expert" });
  const titles = async (search: string) =>
    (await eventsOf(await get(search))).map(({ summary }) => summary.replace(/^Cancelled: /, ""));
  expect(await titles("?status=held")).toEqual(["Meeting 1", "Meeting 2"]);
  expect(await titles("?status=held,cancelled&level=expert")).toEqual(["Meeting 2", "Meeting 3"]);
  expect(await titles("?side=A")).toEqual(["Meeting 1"]);
  const tags = ["", "?side=A", "?side=B", "?status=held"].map(async (search) =>
    (await get(search)).headers.get("etag"),
  );
  expect(new Set(await Promise.all(tags)).size).toBe(4);
  const nonsense = await get("?status=over");
  expect([nonsense.status, (await nonsense.text()).startsWith("status")]).toEqual([400, true]);
});

test("a feed of a group tells of nothing else, whatever the address asks", async () => {
  const { dossier, actor, group } = await arrangeFeed();
  const other = await makeGroup(dossier.id);
  await makeMeeting(dossier.id, group.id, "2026-03-04");
  await makeMeeting(dossier.id, other.id, "2026-03-05");
  const { get } = await feedOf(actor, { dossier: dossier.slug, group: "G-2" });
  for (const search of ["", "?group=G-2"])
    expect(await eventsOf(await get(search))).toMatchObject([{ summary: "Meeting 2" }]);
  expect((await get("?group=G-1")).status).toBe(404);
  expect((await get("?group=G-1", {}, slotsFeed)).status).toBe(404);
  const slots = await eventsOf(await get("", {}, slotsFeed));
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.every(({ uid }) => uid.startsWith(`slot.${other.id}.`))).toBe(true);
  await prisma().workingGroup.update({ where: { id: other.id }, data: { archivedAt: new Date() } });
  expect((await get()).status).toBe(404);
});

test("a feed of the desk says which dossier each event is of, and leaves out those of others", async () => {
  const { dossier, actor, group } = await arrangeFeed();
  const second = await makeDossier();
  const foreign = await makeDossier();
  await prisma().membership.create({ data: { userId: actor.id, dossierId: second.id, role: "reader" } });
  await makeMeeting(dossier.id, group.id, "2026-03-04");
  for (const { id } of [second, foreign]) await makeMeeting(id, (await makeGroup(id)).id, "2026-03-05");
  const { get } = await feedOf(actor, {});
  expect((await eventsOf(await get())).map(({ summary }) => summary)).toEqual([
    `${dossier.name}: Meeting 1`,
    `${second.name}: Meeting 1`,
  ]);
  const slots = (await eventsOf(await get("", {}, slotsFeed))).map(({ summary }) => summary);
  for (const { name } of [dossier, second])
    expect(slots.some((one) => one.startsWith(`${name}: `))).toBe(true);
  expect(slots.some((one) => one.startsWith(`${foreign.name}: `))).toBe(false);
  const named = await get("?group=G-1");
  expect([named.status, await named.text()]).toEqual([
    422,
    "A group is named within its dossier, and this feed tells of several.\n",
  ]);
});

test("an unknown and a revoked address look the same, and no address is logged", async () => {
  const { id, actor, secret, get } = await arrangeFeed();
  const written = vi.spyOn(log, "error");
  const unknown = await answerFeed(
    new Request("http://localhost:3000/feeds/x/calendar.ics"),
    "x".repeat(43),
    calendarFeed,
  );
  await execute(revokeFeed, { id }, { actor });
  const revoked = await get();
  expect([revoked.status, await revoked.text()]).toEqual([unknown.status, await unknown.text()]);
  expect(revoked.status).toBe(404);
  expect(JSON.stringify(written.mock.calls)).not.toContain(secret);
});

test("thousands of meetings come in pages, each once and in order", async () => {
  const { dossier, group, get } = await arrangeFeed();
  const rows = Array.from({ length: 1_201 }, (_, at) => ({
    dossierId: dossier.id,
    number: at + 1,
    title: `Meeting ${at + 1}`,
    status: "held" as const,
    // The second page tells of nothing: dates with an open beginning are no events.
    ...(at >= 500 && at < 1_000
      ? { onEdtf: "../2017", onLatest: dayToDbDate("2017-12-31") }
      : { onEdtf: "2018-03-04", onEarliest: dayToDbDate("2018-03-04"), onLatest: dayToDbDate("2018-03-04") }),
  }));
  const made = await prisma().meeting.createManyAndReturn({ data: rows, select: { id: true } });
  await prisma().meetingGroup.createMany({
    data: made.map(({ id }) => ({ dossierId: dossier.id, meetingId: id, workingGroupId: group.id })),
  });
  const events = await eventsOf(await get());
  expect(events).toHaveLength(701);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(701);
  expect(events.at(-1)?.summary).toBe("Meeting 1201");
});

test("a page of long texts has all of them, whatever their letters", async () => {
  const { dossier, get } = await arrangeFeed();
  const on = dayToDbDate("2018-03-04");
  // Two octets a letter: some 1.2 MB in one page.
  const reason = (at: number) => `${at} ${"به تعویق افتاد ".repeat(130)}`.trim();
  await prisma().meeting.createMany({
    data: Array.from({ length: 300 }, (_, at) => ({
      dossierId: dossier.id,
      number: at + 1,
      title: `Meeting ${at + 1}`,
      status: "cancelled" as const,
      reason: reason(at),
      ...{ onEdtf: "2018-03-04", onEarliest: on, onLatest: on },
    })),
  });
  const events = await eventsOf(await get());
  expect(events).toHaveLength(300);
  for (const [at, { description }] of events.entries()) expect(description).toContain(reason(at));
});

test("a reader that goes away ends the stream", async () => {
  const { dossier, group, get } = await arrangeFeed();
  await makeMeeting(dossier.id, group.id, "2026-03-04");
  const { body } = await get();
  await body?.cancel();
  expect((await get()).status).toBe(200);
});
