import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SORTS } from "@/lib/commitment/schema";
import { addressOf, type Filters, inputOf, readAddress, without } from "@/lib/commitment/schema/address";

const PATH = "/dossiers/irn-tur/commitments";

describe("the address of the list", () => {
  test("is read with the API's names too, repeated or joined by commas", () => {
    const search = {
      level: ["limited", "complete,limited"],
      due_before: "2019-03-04",
      asOf: "2018-01-01",
      q: " ",
    };
    const { filters, wrong } = readAddress(search);
    expect(wrong).toEqual([]);
    expect(filters).toEqual({
      level: ["limited", "complete"],
      dueBefore: ["2019-03-04"],
      asOf: ["2018-01-01"],
    });
    expect(inputOf(filters)).toEqual({
      level: ["limited", "complete"],
      dueBefore: "2019-03-04",
      asOf: "2018-01-01",
    });
  });

  test.each([
    [{ level: "foo" }, "“foo” is not a level, and was left out."],
    [{ level: "limited,foo" }, "“foo” is not a level, and was left out."],
    [{ sort: "colour" }, "“colour” is not an order of this list, and was left out."],
    [{ dueBefore: "2019-02-30" }, "“2019-02-30” is not a day, such as 2019-03-04, and was left out."],
    [{ stale: "perhaps" }, "“perhaps” is not true or false, and was left out."],
    [
      { q: "x".repeat(300) },
      `“${"x".repeat(60)}” is not a search of at most 200 characters, and was left out.`,
    ],
  ])("%j is told what is wrong in it, and the rest holds", (search, sentence) => {
    const { filters, wrong } = readAddress({ bearer: "each", ...search });
    expect(wrong).toEqual([sentence]);
    expect(filters.bearer).toEqual(["each"]);
  });

  test("is written in one order, without what is empty, and keeps a cursor only where it is given", () => {
    const filters: Filters = { sort: ["-due"], level: ["limited", "complete"], q: ["a & b"], bearer: [] };
    expect(addressOf(PATH, filters)).toBe(`${PATH}?q=a+%26+b&level=limited,complete&sort=-due`);
    expect(addressOf(PATH, {}, "abc")).toBe(`${PATH}?cursor=abc`);
    expect(addressOf(PATH, {})).toBe(PATH);
  });

  test("loses one value, or all of a name", () => {
    const filters: Filters = { level: ["limited", "complete"], q: ["wall"] };
    expect(without(filters, "level", "limited")).toEqual({ level: ["complete"], q: ["wall"] });
    expect(addressOf(PATH, without(filters, "level"))).toBe(`${PATH}?q=wall`);
  });

  test("that was written is read back as it was", () => {
    const lists = fc.record(
      {
        level: fc.uniqueArray(fc.constantFrom("limited", "complete", "no_evidence"), { minLength: 1 }),
        bearer: fc.uniqueArray(fc.constantFrom("A", "B", "each", "joint"), { minLength: 1 }),
        sort: fc.constantFrom(...SORTS).map((sort) => [sort]),
        q: fc.string({ minLength: 1, maxLength: 50, unit: "grapheme" }).map((text) => [`x${text}`]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(lists, (filters: Filters) => {
        const query = new URL(addressOf(PATH, filters), "http://localhost").searchParams;
        expect(readAddress(Object.fromEntries(query)).filters).toEqual(filters);
      }),
    );
  });
});
