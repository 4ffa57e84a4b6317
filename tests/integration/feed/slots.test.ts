import { afterAll, describe, expect, test } from "vitest";
import { slotsFeed } from "@/app/feeds/answer";
import { disconnect, prisma } from "@/lib/kernel/database";
import { today } from "@/lib/time/clock";
import { addMonths, dayToDbDate } from "@/lib/time/day";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { arrangeFeed, eventsOf, feedOf } from "@/tests/support/feed";

afterAll(disconnect);

test("slots that fall due are days with their deadline; what is held fills them", async () => {
  const { dossier, group, get } = await arrangeFeed();
  const year = new Date().getUTCFullYear();
  await prisma().cadence.updateMany({
    where: { workingGroupId: group.id },
    data: { from: dayToDbDate(`${year}-01-01`), graceDays: 30 },
  });
  const slots = async () => {
    const response = await get("", {}, slotsFeed);
    return (await eventsOf(response)).filter(({ uid }) => uid.includes(`${year}-01-01`));
  };
  const before = await slots();
  expect(before).toHaveLength(4);
  expect(before[3]).toMatchObject({
    uid: `slot.${group.id}.any.${year}-01-01.4@entente`,
    start: `${year}-12-31`,
    summary: `Group 1: meeting 4 of 4 in ${year} falls due; deadline 30 January ${year + 1}`,
  });
  await makeMeeting(dossier.id, group.id, `${year}-01-01`);
  expect((await slots()).map(({ uid }) => uid)).toEqual(before.slice(1).map(({ uid }) => uid));
});

describe("a slot names the rule that it was made by", () => {
  const year = Number(today().slice(0, 4));
  const month = `${today().slice(0, 7)}-01`;

  /** What the slots' events say of their rule, by the start of their window, of rules that follow each other. */
  async function told(...rules: { times: number; per: "month" | "year"; from: string; to: string | null }[]) {
    const dossier = await makeDossier();
    const group = await makeGroup(dossier.id, null);
    const { get } = await feedOf(await makeActor(dossier.id, "reader"), { dossier: dossier.slug });
    for (const [at, { from, to, ...rule }] of rules.entries())
      await prisma().cadence.create({
        data: {
          ...{ dossierId: dossier.id, number: 900 + at, workingGroupId: group.id, graceDays: 20, ...rule },
          ...{ from: dayToDbDate(from), to: to && dayToDbDate(to) },
        },
      });
    const events = await eventsOf(await get("", {}, slotsFeed));
    return new Map(
      events.map(({ uid, description }) => [
        uid.split(".")[3] ?? "",
        /^Rule: (.*)$/m.exec(description)?.[1] ?? "",
      ]),
    );
  }

  test("also where another is in force now", async () => {
    const before = addMonths(month, -1);
    const rules = await told(
      { times: 1, per: "month", from: `${year - 2}-01-01`, to: month },
      { times: 2, per: "month", from: month, to: null },
    );
    expect(rules.get(before)).toBe("at least once a month");
    expect(rules.get(addMonths(month, 1))).toBe("at least twice a month");
  });

  test("and both, where the one was changed into the other within its window", async () => {
    const rules = await told(
      { times: 1, per: "year", from: `${year}-01-01`, to: `${year}-03-01` },
      { times: 4, per: "year", from: `${year}-03-01`, to: null },
    );
    expect(rules.get(`${year}-01-01`)).toBe(
      `at least once a year; from 1 March ${year} at least four times a year`,
    );
  });
});
