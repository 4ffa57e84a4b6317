import { afterAll, describe, expect, test } from "vitest";
import { addCadence } from "@/lib/cadence/commands/add";
import { listCadences, listFoundations } from "@/lib/cadence/queries";
import type { CadenceAddInput } from "@/lib/cadence/schema";
import type { Role } from "@/lib/kernel/actor";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { getWorkingGroup, getWorkingGroupByReference } from "@/lib/working-group/queries";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeCadence, makeGroup, makeMeeting, rulesWritten } from "@/tests/factories/working-group";

afterAll(disconnect);

async function arrange(role: Role | null = "analyst") {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id);
  const input: CadenceAddInput = {
    dossier: dossier.slug,
    group: "G-1",
    times: "4",
    per: "year",
    from: "20 December 2017",
  };
  return { dossier, group, input, actor: await makeActor(dossier.id, role) };
}

const quote = {
  exact: "joint working group meetings were raised to four a year",
  assertedBy: "A" as const,
  speaker: "Deputy minister",
  publisher: "Agency",
  title: "Report",
};

describe("adding a rule", () => {
  test("with a quote: what it says is read back, with its words and its audit event", async () => {
    const { dossier, group, input, actor } = await arrange();
    const result = await execute(
      addCadence,
      { ...input, graceDays: 30, replacesNote: "From how many, nobody says.", onDemand: "on", quote },
      { actor },
    );
    expect(result).toMatchObject({ ok: true, value: { reference: "R-1", version: 1, replaces: null } });
    const event = await prisma().auditEvent.findFirstOrThrow({
      where: { dossierId: dossier.id, entityType: "cadence" },
    });
    expect(event).toMatchObject({
      operation: "cadence.add",
      before: null,
      after: { group: "G-1", rule: "at least four times a year", from: "2017-12-20", graceDays: 30 },
    });
    expect(await ask(listCadences, { dossier: dossier.slug, group: "G-1" }, { actor })).toMatchObject({
      ok: true,
      value: {
        data: [
          {
            reference: "R-1",
            group: { reference: "G-1" },
            times: 4,
            from: "2017-12-20",
            to: null,
            leadDays: 30,
            onDemand: true,
            replaces: null,
            replacesNote: "From how many, nobody says.",
            foundation: null,
          },
        ],
      },
    });
    expect(await ask(getWorkingGroup, { id: group.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        cadences: [{ claims: [{ speaker: "Deputy minister", excerpt: { exact: quote.exact } }] }],
        tracks: [{ rule: "at least four times a year" }],
      },
    });
  });

  test("closes the open rule of the same level, and leaves that of another alone", async () => {
    const { dossier, group, input, actor } = await arrange();
    await makeCadence(group, "2016-01-01");
    await makeCadence(group, "2016-01-01", null, { level: "minister" });
    expect(await execute(addCadence, input, { actor })).toMatchObject({
      ok: true,
      value: { reference: "R-3", replaces: "R-1" },
    });
    expect(await rulesWritten(dossier.id)).toMatchObject({
      cadences: [
        { to: new Date("2017-12-20"), version: 2 },
        { to: null, version: 1 },
        { to: null, version: 1 },
      ],
      events: 2,
    });
    const list = await ask(listCadences, { dossier: dossier.slug }, { actor });
    expect(list).toMatchObject({
      ok: true,
      value: { data: [{ replacedBy: "R-3" }, { replacedBy: null }, { replaces: "R-1" }] },
    });
  });

  test("“when necessary” needs no number; it ends the one before, and nothing falls due under it", async () => {
    const { dossier, group, input, actor } = await arrange();
    await makeCadence(group, "2016-01-01");
    const onDemand = { ...input, times: undefined, onDemand: true };
    expect(await execute(addCadence, onDemand, { actor })).toMatchObject({
      ok: true,
      value: { reference: "R-2", replaces: "R-1" },
    });
    const read = await ask(
      getWorkingGroupByReference,
      { dossier: dossier.slug, reference: "G-1" },
      { actor },
    );
    expect(read).toMatchObject({
      ok: true,
      value: { tracks: [{ rule: "when necessary", onDemandOnly: false, next: null }] },
    });
    await expect(
      prisma().cadence.updateMany({ where: { workingGroupId: group.id }, data: { onDemand: false } }),
    ).rejects.toThrow(/cadence_counts/);
  });

  test("follows a rule that was replaced before, without replacing it again", async () => {
    const { group, input, actor } = await arrange();
    const first = await makeCadence(group, "2015-01-01", "2017-12-20");
    const second = await makeCadence(group, "2017-12-20");
    await prisma().cadence.update({
      where: { id: second.id },
      data: { replacesId: first.id, archivedAt: new Date() },
    });
    expect(await execute(addCadence, input, { actor })).toMatchObject({
      ok: true,
      value: { replaces: null },
    });
  });

  test("stands on a provision, an agreement or an outcome, and on a claim at hand", async () => {
    const { dossier, group, input, actor } = await arrange();
    const agreement = await prisma().agreement.create({
      data: {
        dossierId: dossier.id,
        number: 1,
        title: "Protocol",
        kind: "protocol",
        provisions: { create: { label: "Art. 4(2)", position: 1 } },
      },
    });
    const meeting = await makeMeeting(group, "2017-12-01");
    await prisma().outcome.create({
      data: {
        dossierId: dossier.id,
        number: 1,
        meetingId: meeting.id,
        kind: "decision",
        text: "Four a year",
      },
    });
    const { id: commitmentId } = await makeCommitment(dossier.id);
    await makeClaim(dossier.id, commitmentId);
    const of = (foundation: string, from: string) =>
      execute(addCadence, { ...input, foundation, from, claim: "Q-1" }, { actor });
    expect(await of("A-1 Art. 4(2)", "2018-01-01")).toMatchObject({ ok: true });
    expect(await of("o-1", "2019-01-01")).toMatchObject({ ok: true });
    expect(await of("A-1", "2020-01-01")).toMatchObject({ ok: true });
    expect(await ask(listCadences, { dossier: dossier.slug }, { actor })).toMatchObject({
      ok: true,
      value: {
        data: [
          { foundation: { reference: "A-1", provision: "Art. 4(2)", title: agreement.title } },
          { foundation: { reference: "O-1", provision: null, title: "Four a year" } },
          { foundation: { reference: "A-1", provision: null } },
        ],
      },
    });
    const claims = await prisma().claim.findMany({
      where: { dossierId: dossier.id, cadenceId: { not: null } },
    });
    expect(claims.map(({ gist, unrecordedSource }) => [gist.slice(0, 10), unrecordedSource])).toEqual(
      Array.from({ length: 3 }, () => ["It is done", "Heard at a briefing"]),
    );
    expect(await ask(listFoundations, { dossier: dossier.slug, group: "G-1" }, { actor })).toMatchObject({
      ok: true,
      value: {
        places: [{ value: "A-1" }, { value: "A-1 Art. 4(2)" }, { value: "O-1" }],
        claims: [{ reference: "Q-4" }, { reference: "Q-3" }, { reference: "Q-2" }],
      },
    });
  });

  test.each<[string, Partial<CadenceAddInput>, string, string]>([
    ["a grace as long as its window", { graceDays: 365 }, "grace_not_shorter", "graceDays"],
    ["no meeting at all", { times: 0 }, "times_out_of_range", "times"],
    ["an end before its beginning", { to: "2017-12-20" }, "to_not_after_from", "to"],
    ["an anniversary of no day", { anchor: "anniversary" }, "anchor_date_missing", "anchorDate"],
    ["meetings too far apart", { minSpacingDays: 200 }, "spacing_too_wide", "minSpacingDays"],
    ["a month for a day", { from: "August 2019" }, "invalid_input", "from"],
    ["a day that does not exist", { from: "31 February 2018" }, "invalid_input", "from"],
    ["half a meeting", { times: "1.5" }, "invalid_input", "times"],
    ["no number", { times: undefined }, "invalid_input", "times"],
    ["an agreement of nowhere", { foundation: "A-9" }, "foundation_unknown", "foundation"],
    ["an outcome of nowhere", { foundation: "O-9" }, "foundation_unknown", "foundation"],
    ["what cannot found it", { foundation: "the treaty" }, "foundation_unknown", "foundation"],
    ["a claim of nowhere", { claim: "Q-9" }, "claim_unusable", "claim"],
    [
      "a quote without its publisher",
      { quote: { ...quote, publisher: "" } },
      "invalid_input",
      "quote.publisher",
    ],
  ])("with %s is refused at its field, and nothing is written", async (_, change, reason, path) => {
    const { dossier, group, input, actor } = await arrange();
    await makeCadence(group, "2016-01-01");
    const before = await rulesWritten(dossier.id);
    const result = await execute(addCadence, { ...input, ...change }, { actor });
    expect(result).toMatchObject({
      ok: false,
      fault: { reason, fields: { [path]: expect.stringMatching(/\.$/) } },
    });
    expect(await rulesWritten(dossier.id)).toEqual(before);
  });

  test("over another's time is refused, by the day that has to change", async () => {
    const { dossier, group, input, actor } = await arrange();
    await makeCadence(group, "2018-06-01", "2019-01-01");
    const refused = async (change: Partial<CadenceAddInput>) => {
      const result = await execute(addCadence, { ...input, ...change }, { actor });
      return result.ok ? null : [result.fault.reason, ...Object.keys(result.fault.fields)];
    };
    expect(await refused({})).toEqual(["cadence_overlaps", "to"]);
    expect(await refused({ from: "2018-07-01" })).toEqual(["cadence_overlaps", "from"]);
    expect((await rulesWritten(dossier.id)).events).toBe(0);
    expect(await refused({ to: "1 June 2018" })).toBeNull();
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, input, actor } = await arrange(role);
    expect(await execute(addCadence, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await rulesWritten(dossier.id)).toMatchObject({ cadences: [], events: 0 });
  });
});
