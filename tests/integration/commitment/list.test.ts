import { afterAll, expect, test } from "vitest";
import { assessCommitment } from "@/lib/commitment/commands";
import { listCommitments } from "@/lib/commitment/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { dayToDbDate } from "@/lib/time/day";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

afterAll(disconnect);

/** Seven commitments; every second was assessed, every third is due, in the order opposite to their numbers. */
async function arrange() {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  for (let at = 1; at <= 7; at += 1) {
    const { id } = await makeCommitment(dossier.id, at % 2 ? "A" : "each", `Undertaking ${at}`);
    const claim = await makeClaim(dossier.id, id);
    if (at % 2 === 0)
      await execute(
        assessCommitment,
        { id, version: 1, by: "B", level: "limited", asOf: `2020-01-0${at}`, claimIds: [claim.id] },
        { actor },
      );
    if (at % 3 === 0) {
      const due = dayToDbDate(`2030-01-0${9 - at}`);
      const dueEdtf = `2030-01-0${9 - at}`;
      await prisma().commitment.update({
        where: { id },
        data: { dueEdtf, dueEarliest: due, dueLatest: due },
      });
    }
  }
  const list = async (input: object) => {
    const result = await ask(listCommitments, { dossier: dossier.slug, ...input }, { actor });
    if (!result.ok) throw new Error(result.fault.message);
    return result.value;
  };
  return { list };
}

const numbers = (data: { reference: string }[]) => data.map(({ reference }) => Number(reference.slice(2)));

test.each([
  ["reference", [1, 2, 3, 4, 5, 6, 7]],
  ["-reference", [7, 6, 5, 4, 3, 2, 1]],
  ["due", [6, 3, 1, 2, 4, 5, 7]],
  ["-as_of", [6, 4, 2, 7, 5, 3, 1]],
  ["level", [1, 2, 3, 4, 5, 6, 7]],
])("sorted by %s, the pages follow each other without a gap, one statement each", async (sort, expected) => {
  const { list } = await arrange();
  const paged: number[] = [];
  for (let cursor: string | undefined; ; ) {
    const { value: page, statements } = await countStatements(() => list({ sort, limit: 3, cursor }));
    expect(statements).toHaveLength(1);
    expect(page.count).toEqual({ value: 7, capped: false });
    paged.push(...numbers(page.data));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(expected);
});

test.each([
  ["a level", { level: "limited" }, [2, 4, 6]],
  ["a level and whose line it is", { level: "limited", line: "A" }, []],
  ["a bearer", { bearer: "A" }, [1, 3, 5, 7]],
  ["what is due", { dueBefore: "2030-01-06" }, [6]],
  ["words", { q: "taking 5" }, [5]],
  ["a day before which nothing was assessed", { asOf: "2019-12-31", level: "limited" }, []],
])(
  "narrowed to %s, rows and count are of those alone, with their lines and claims",
  async (_, input, expected) => {
    const { list } = await arrange();
    const { data, count } = await list(input);
    expect(numbers(data)).toEqual(expected);
    expect(count.value).toBe(expected.length);
    for (const { lines, claims, closure } of data) {
      expect(lines.length).toBeGreaterThan(0);
      expect(claims).toHaveLength(1);
      expect(closure).toBe("open");
    }
  },
);

test("an empty page of a dossier that is there counts nothing", async () => {
  const { list } = await arrange();
  expect(await list({ q: "no such words" })).toEqual({
    data: [],
    nextCursor: null,
    count: { value: 0, capped: false },
  });
});
