import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listMeetings } from "@/lib/meeting/queries";
import { getMeeting, getMeetingByReference } from "@/lib/meeting/queries/record";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeGroup, makeMeeting } from "@/tests/factories/meeting";

afterAll(disconnect);

let actor: Actor;
let slug: string;
let dossierId: string;

beforeAll(async () => {
  const dossier = await makeDossier();
  ({ id: dossierId, slug } = dossier);
  actor = await makeActor(dossier.id, "reader");
  const group = await makeGroup(dossier.id);
  await prisma().cadence.create({
    data: {
      dossierId,
      number: 1,
      workingGroupId: group.id,
      times: 4,
      per: "year",
      from: new Date("2018-01-01"),
    },
  });
  await makeMeeting(group, { on: "2019-03-04", title: "M-1" });
  await makeMeeting(group, { title: "M-2, of no known date" });
  await makeMeeting(group, { on: "2019-01-10", title: "M-3" });
  await makeMeeting(group, { on: "2199-06-01", status: "scheduled", title: "M-4" });
  await makeMeeting(group, { on: "2199-03-01", status: "announced", title: "M-5" });
  await makeMeeting(group, { on: "2198-03-01", status: "cancelled", title: "M-6" });
  await makeMeeting(group, { on: "2019-09-01", status: "scheduled", title: "M-7" });
  const first = await prisma().meeting.findFirstOrThrow({ where: { dossierId, number: 1 } });
  await prisma().claim.create({
    data: {
      ...{ dossierId, number: 1, assertedBy: "A", attribution: "paraphrase", modality: "done" },
      ...{ stance: "supports", gist: "It was held", unrecordedSource: "A briefing", meetingId: first.id },
    },
  });
});

const get = async (reference: string) => {
  const read = await ask(getMeetingByReference, { dossier: slug, reference }, { actor });
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
};

describe("one meeting", () => {
  test("has its place in the series, its slot, and what is said of it", async () => {
    expect(await get("M-1")).toMatchObject({
      reference: "M-1",
      series: [{ group: "G-1", previous: { reference: "M-3", status: "held" }, next: { reference: "M-7" } }],
      slots: [
        {
          group: "G-1",
          number: 2,
          quota: 4,
          windowStart: "2019-01-01",
          windowEnd: "2020-01-01",
          certain: true,
        },
      ],
      claims: [{ reference: "Q-1", gist: "It was held" }],
      position: { A: "affirms", B: "not_searched" },
      time: null,
      moves: [],
      minutes: "",
    });
  });

  test("of no known date has neither neighbours nor a slot", async () => {
    expect(await get("m-2")).toMatchObject({ on: null, series: [{ previous: null, next: null }], slots: [] });
  });

  test("whose day passed without an outcome is unconfirmed; one that is cancelled fills nothing", async () => {
    expect(await get("M-7")).toMatchObject({ unconfirmed: true, slots: [{ state: "unconfirmed" }] });
    expect(await get("M-6")).toMatchObject({ unconfirmed: false, slots: [] });
  });

  test("is found by its ID too, and by nobody else", async () => {
    const { id } = await get("M-4");
    expect(await ask(getMeeting, { id }, { actor })).toMatchObject({ ok: true, value: { reference: "M-4" } });
    const stranger = await makeActor(dossierId, null);
    for (const missing of [
      await ask(getMeeting, { id }, { actor: stranger }),
      await ask(getMeetingByReference, { dossier: slug, reference: "M-4" }, { actor: stranger }),
      await ask(getMeetingByReference, { dossier: slug, reference: "M-99" }, { actor }),
      await ask(getMeetingByReference, { dossier: slug, reference: "G-1" }, { actor }),
    ])
      expect(missing).toMatchObject({ ok: false, fault: { code: "not_found" } });
  });
});

describe("the list", () => {
  const references = async (input: object, limit = 50) => {
    const pages: string[][] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ask<typeof listMeetings.input, typeof listMeetings.output>>> =
        await ask(
          listMeetings,
          { dossier: slug, limit, ...input, ...(cursor !== null && { cursor }) },
          { actor },
        );
      if (!page.ok) throw new Error(page.fault.message);
      pages.push(page.value.data.map(({ reference }) => reference));
      cursor = page.value.nextCursor;
    } while (cursor !== null);
    return pages;
  };

  test("of what is coming begins with the next; of what is past with the latest, the undated last", async () => {
    expect(await references({ when: "coming" }, 2)).toEqual([["M-6", "M-5"], ["M-4"]]);
    expect(await references({ when: "past" }, 2)).toEqual([
      ["M-7", "M-1"],
      ["M-3", "M-2"],
    ]);
    expect((await references({})).flat()).toHaveLength(7);
  });

  test("keeps its filters over the pages", async () => {
    expect(await references({ status: "held", group: "G-1" }, 2)).toEqual([["M-1", "M-3"], ["M-2"]]);
    expect(await references({ status: ["cancelled", "announced"], when: "coming" })).toEqual([
      ["M-6", "M-5"],
    ]);
    expect(await references({ side: "A" })).toEqual([[]]);
  });
});
