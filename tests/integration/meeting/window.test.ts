import { afterAll, expect, test } from "vitest";
import { disconnect } from "@/lib/kernel/database";
import { ask } from "@/lib/kernel/operation";
import { listMeetings } from "@/lib/meeting/queries";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

/** Days, stretches, and dates without an end on one side or the other; M-1 and on, in this order. */
const DATES = [
  "2019-03-04",
  "2019-03",
  "2019",
  "2018/2020", // longer than a date that counts as bounded
  "../2018-06-30",
  "2019-06-01/..",
  "2018-02-27",
  "2020-03-31",
  null,
];

async function arrange() {
  const dossier = await makeDossier();
  const group = await makeGroup(dossier.id, null);
  for (const on of DATES) await makeMeeting(dossier.id, group.id, on);
  const actor = await makeActor(dossier.id, "reader");
  const list = async (input: { from?: string; to?: string; limit?: number; cursor?: string }) => {
    const result = await ask(listMeetings, { dossier: dossier.slug, ...input }, { actor });
    if (!result.ok) throw new Error(result.fault.message);
    return result.value;
  };
  return { dossier, actor, list };
}

test.each([
  ["a day within all that can mean it", { from: "2019-03-04", to: "2019-03-04" }, [1, 2, 3, 4]],
  ["a day that few can mean", { from: "2019-05-31", to: "2019-05-31" }, [3, 4]],
  ["long before", { from: "1990-01-01", to: "1990-12-31" }, [5]],
  ["long after", { from: "2050-01-01", to: "2050-12-31" }, [6]],
  ["a first day alone", { from: "2020-03-01" }, [4, 6, 8]],
  ["a last day alone", { to: "2018-03-01" }, [4, 5, 7]],
])("a window finds what can fall within it: %s", async (_, window, expected) => {
  const { list } = await arrange();
  const { data, count } = await list(window);
  const numbers = data.map(({ reference }) => Number(reference.slice(2))).toSorted((a, b) => a - b);
  expect(numbers).toEqual(expected);
  expect(count).toEqual({ value: expected.length, capped: false });
});

test("pages follow each other without a gap, those of no known date last, one statement each", async () => {
  const { list } = await arrange();
  const whole = (await list({})).data.map(({ reference }) => reference);
  expect(whole.at(-1)).toBe("M-9");
  expect(whole).toHaveLength(DATES.length);
  const paged: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const { value: page, statements } = await countStatements(() =>
      list({ limit: 2, ...(cursor && { cursor }) }),
    );
    expect(statements).toHaveLength(1);
    paged.push(...page.data.map(({ reference }) => reference));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(whole);
});

test.each([
  ["no day", ["soon", 1]],
  ["no such day", ["2019-02-30", 1]],
  ["no whole number", ["2019-03-04", 1.5]],
])("a cursor with %s in it is refused, not asked for", async (_, keys) => {
  const { dossier, actor } = await arrange();
  const cursor = Buffer.from(JSON.stringify(keys)).toString("base64url");
  expect(await ask(listMeetings, { dossier: dossier.slug, cursor }, { actor })).toMatchObject({
    ok: false,
    fault: { code: "invalid", reason: "invalid_cursor" },
  });
});
