import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ordinalGaps } from "@/lib/cadence/rules";
import { disconnect, prisma } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { dayOf } from "@/lib/kernel/partial-date";
import { LETTERS } from "@/lib/reference/rules";
import { dbDateToDay } from "@/lib/time/day";
import { trackOf } from "@/lib/working-group/rules";
import { writeSample } from "@/prisma/sample/write/sample";

const ROOT = join(import.meta.dirname, "../../..");
const GUIDE = readFileSync(join(ROOT, "docs/sample-dossier.md"), "utf8");

await prisma().$transaction((tx) => writeSample(tx, "unused"), { timeout: 60_000 });
afterAll(disconnect);

const party = { include: { weekends: { orderBy: { from: "asc" } } } } as const;
const dossierOf = (slug: string) =>
  prisma().dossier.findUniqueOrThrow({ where: { slug }, include: { sideA: party, sideB: party } });
const both = { "irn-tur": "Iran–Turkey", "ind-bgd": "India–Bangladesh" };

/** The numbers that a dossier has given out, by the letter of the reference. */
async function referencesOf(slug: string): Promise<Set<string>> {
  const { id } = await dossierOf(slug);
  const where = { dossierId: id };
  const select = { number: true } as const;
  const db = prisma();
  const kinds = {
    A: db.agreement.findMany({ where, select }),
    G: db.workingGroup.findMany({ where, select }),
    R: db.cadence.findMany({ where, select }),
    M: db.meeting.findMany({ where, select }),
    O: db.outcome.findMany({ where, select }),
    C: db.commitment.findMany({ where, select }),
    S: db.source.findMany({ where, select }),
    E: db.excerpt.findMany({ where, select }),
    Q: db.claim.findMany({ where, select }),
  };
  const lists = await Promise.all(
    Object.entries(kinds).map(async ([letter, rows]) =>
      (await rows).map(({ number }) => `${letter}-${number}`),
    ),
  );
  return new Set(lists.flat());
}

/** The parts of the guide that speak of a dossier. */
const guideTo = (name: string) =>
  GUIDE.split(/^## /m)
    .filter((part) => part.startsWith(name))
    .join("\n");

test.each(Object.entries(both))("the guide to %s names nothing that it does not have", async (slug, name) => {
  const named = [...guideTo(name).matchAll(/\b[AGRMOCSEQ]-\d+\b/g)].map(([reference]) => reference);
  const given = await referencesOf(slug);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((reference) => !given.has(reference))).toEqual([]);
});

test.each(Object.entries(both))(
  "the guide to %s has each claim in its excerpt and source",
  async (slug, name) => {
    const { id: dossierId } = await dossierOf(slug);
    const claims = await prisma().claim.findMany({
      where: { dossierId },
      include: { excerpt: { include: { snapshot: { include: { source: true } } } } },
    });
    const placed = claims.map(
      ({ number, excerpt }) => `Q-${number} (E-${excerpt?.number} in S-${excerpt?.snapshot.source.number})`,
    );
    const named = guideTo(name).match(/Q-\d+ \(E-\d+ in S-\d+\)/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((place) => !placed.includes(place))).toEqual([]);
  },
);

test("every text is a summary of ours, and every excerpt stands in it where it says", async () => {
  const snapshots = await prisma().snapshot.findMany({ include: { excerpts: true } });
  expect(snapshots.length).toBeGreaterThan(50);
  for (const { method, text, excerpts } of snapshots) {
    expect(method).toBe("summary");
    expect(excerpts.length).toBeGreaterThan(0);
    const points = [...text];
    for (const { startCp, endCp, exact } of excerpts)
      expect(points.slice(startCp, endCp).join("")).toBe(exact);
  }
});

test("every line is assessed, with a rationale and with evidence or a reason for none", async () => {
  const lines = await prisma().commitmentLine.findMany({
    include: { assessments: { include: { claims: true } } },
  });
  expect(lines.length).toBeGreaterThan(20);
  for (const { assessments } of lines) {
    expect(assessments.length).toBeGreaterThan(0);
    for (const { rationale, noSourceReason, claims } of assessments) {
      expect(rationale).not.toBe("");
      expect(claims.length > 0).toBe(noSourceReason === null);
    }
  }
});

test.each(Object.keys(both))("a side's column in %s holds that side's claims only", async (slug) => {
  const dossier = await dossierOf(slug);
  const claims = await prisma().claim.findMany({
    where: { dossierId: dossier.id },
    include: { official: true, excerpt: { include: { snapshot: { include: { source: true } } } } },
  });
  for (const side of ["A", "B"] as const) {
    const partyId = side === "A" ? dossier.sideAId : dossier.sideBId;
    const own = claims.filter(({ assertedBy }) => assertedBy === side);
    expect(own.length).toBeGreaterThan(5);
    for (const { number, speaker, official, excerpt } of own) {
      // Either an official of that side, or at least somebody named as speaking for it, or an outlet aligned with it.
      if (official) expect([`Q-${number}`, official.partyId]).toEqual([`Q-${number}`, partyId]);
      else if (speaker === "") expect(excerpt?.snapshot.source.alignedPartyId).toBe(partyId);
    }
  }
  const observers = claims.filter(({ assertedBy }) => assertedBy === "observer");
  expect(observers.filter(({ official }) => official !== null)).toEqual([]);
});

test("near-identical texts are one voice, and no others are", async () => {
  const { id: dossierId } = await dossierOf("irn-tur");
  const snapshots = await prisma().snapshot.findMany({
    where: { dossierId },
    include: { source: true },
    orderBy: { source: { number: "asc" } },
  });
  const publishers = new Map<string, string[]>();
  for (const { clusterId, source } of snapshots)
    publishers.set(clusterId, [...(publishers.get(clusterId) ?? []), source.publisher]);
  expect([...publishers.values()].filter((voices) => voices.length > 1)).toEqual([
    ["Mehr News Agency", "Defapress"],
    ["Young Journalists Club", "OdaTV"],
  ]);
});

test("one official has both spellings, and posts whose terms nobody stated stay open", async () => {
  const named = await prisma().official.findMany({
    where: { name: { contains: "Zolfa" } },
    include: { aliases: true, posts: true },
  });
  expect(named.map(({ name }) => name)).toEqual(["Hossein Zolfaghari"]);
  expect(named[0]?.aliases.map(({ name }) => name)).toContain("Hossein Zolfaqari");
  expect(
    await prisma().post.count({ where: { OR: [{ fromEdtf: { not: null } }, { toEdtf: { not: null } }] } }),
  ).toBe(0);
});

/** The rule of a group, and its meetings as the cadence rules take them. */
async function promiseAndPractice(slug: string, number: number) {
  const { id: dossierId } = await dossierOf(slug);
  const group = await prisma().workingGroup.findUniqueOrThrow({
    where: { dossierId_number: { dossierId, number } },
    include: { cadences: true, meetings: { include: { meeting: true } } },
  });
  const rules = group.cadences.map((cadence) => ({
    ...cadence,
    from: dbDateToDay(cadence.from),
    to: dayOf(cadence.to),
    anchorDate: dayOf(cadence.anchorDate),
  }));
  const meetings = group.meetings.map(({ meeting: { status, ordinal, onEarliest, onLatest } }) => ({
    status,
    ordinal,
    earliest: dayOf(onEarliest),
    latest: dayOf(onLatest),
  }));
  return { rules, meetings };
}

test.each(["2026-01-01", "2026-11-25", "2026-12-31"])(
  "on %s the promise of four a year is kept as the guide says",
  async (today) => {
    const { rules, meetings } = await promiseAndPractice("irn-tur", 1);
    const { min, max } = trackOf(rules, meetings, today).adherence;
    const said = /\*\*(\d+) of (\d+)\*\* on any day of 2026/.exec(guideTo("Iran–Turkey"));
    expect(said?.slice(1).map(Number)).toEqual([4, 32]);
    for (const figure of [min, max]) expect(figure).toEqual({ credited: 4, quota: 32, share: 4 / 32 });
  },
);

test("of the working group's meetings only the sixth is reported by nobody", async () => {
  const { meetings } = await promiseAndPractice("irn-tur", 1);
  expect(ordinalGaps(meetings.flatMap(({ ordinal }) => ordinal ?? []))).toEqual([6]);
});

test("of India's and Bangladesh's half-yearly sessions four of fifty-one were held by late 2026", async () => {
  const { rules, meetings } = await promiseAndPractice("ind-bgd", 1);
  const { min, max } = trackOf(rules, meetings, "2026-11-25").adherence;
  for (const figure of [min, max]) expect(figure).toMatchObject({ credited: 4, quota: 51 });
});

test("no search is recorded, since nobody made one", async () => {
  expect(await prisma().partySearch.count()).toBe(0);
});

test("the next record of a kind gets the next number", async () => {
  const { id } = await dossierOf("irn-tur");
  const { _max } = await prisma().claim.aggregate({ where: { dossierId: id }, _max: { number: true } });
  const next = await prisma().$transaction((tx) => nextNumber(tx, id, LETTERS.claim));
  expect(next).toBe((_max.number ?? 0) + 1);
});

test("the first person reviews in the first dossier and reads in the second", async () => {
  const { memberships } = await prisma().user.findFirstOrThrow({
    include: { memberships: { include: { dossier: true } } },
  });
  const roles = memberships.map(({ dossier, role }) => [dossier.slug, role]);
  expect(Object.fromEntries(roles)).toEqual({ "irn-tur": "reviewer", "ind-bgd": "reader" });
});

test("the second dossier's parties have days of rest of their own, from a day on", async () => {
  const { sideA, sideB } = await dossierOf("ind-bgd");
  expect([sideA.code, sideB.code]).toEqual(["IND", "BGD"]);
  expect(sideA.weekends.map(({ weekdays }) => weekdays)).toEqual([[6, 7]]);
  expect(sideB.weekends.map(({ weekdays, to }) => [weekdays, dayOf(to)])).toEqual([
    [[5, 6], "2001-11-05"],
    [[5], "2005-09-09"],
    [[5, 6], null],
  ]);
});

test("every party has holidays from 2015 to 2028, and only what a law fixes is called official", async () => {
  const rows = await prisma().holiday.findMany({ include: { party: { select: { code: true } } } });
  for (const code of ["IRN", "TUR", "IND", "BGD"]) {
    const years = rows.filter(({ party }) => party.code === code).map(({ day }) => day.getUTCFullYear());
    expect([...new Set(years)].toSorted()).toEqual(Array.from({ length: 14 }, (_, at) => 2015 + at));
  }
  const official = rows.filter(({ standing }) => standing === "official");
  expect(new Set(official.map(({ party }) => party.code))).toEqual(new Set(["TUR"]));
  for (const { name, source } of official) {
    expect(source).toContain("Law 2429");
    expect(name).not.toContain("Bayramı");
  }
});

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (text: string) =>
  words(text).flatMap((_, at, all) => (at + 8 <= all.length ? all.slice(at, at + 8).join(" ") : []));

test("nothing of the wire item is copied: no run of eight of its words", async ({ skip }) => {
  const item = join(ROOT, "../shared/inputs/mna-130435.txt");
  skip(!existsSync(item), "The wire item does not lie beside this repository.");
  const taken = new Set(runs(readFileSync(item, "utf8")));
  const texts = await Promise.all([
    prisma().snapshot.findMany(),
    prisma().source.findMany({ omit: { url: true } }),
    prisma().claim.findMany(),
    prisma().agreement.findMany({ include: { actions: true, provisions: true, linksFrom: true } }),
    prisma().workingGroup.findMany({ include: { cadences: true, seats: true } }),
    prisma().meeting.findMany({ include: { agenda: true, outcomes: true } }),
    prisma().commitment.findMany({ include: { lines: { include: { assessments: true } } } }),
  ]);
  const ours = [
    GUIDE,
    ...texts.flat().map((row) => JSON.stringify(row, (_, v) => (typeof v === "bigint" ? "" : v))),
  ];
  expect(ours.flatMap(runs).filter((run) => taken.has(run))).toEqual([]);
});
