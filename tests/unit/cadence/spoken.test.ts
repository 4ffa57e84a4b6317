import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spokenRules } from "@/lib/cadence/rules/spoken";

const said = (text: string) =>
  spokenRules(text).map(({ exact, times, per, interval }) => [exact, times, per, interval]);
const one = (text: string) => spokenRules(text)[0];

describe("how often a body is to meet is read from a text", () => {
  test.each([
    ["The number has been increased to four a year.", "four a year", 4, "year", 1],
    ["They agreed to hold four meetings per year", "four meetings per year", 4, "year", 1],
    ["It shall meet Once\neach  calendar year.", "Once\neach  calendar year", 1, "year", 1],
    ["twice within every year", "twice within every year", 2, "year", 1],
    ["every six months", "every six months", 1, "half", 1],
    ["once in every six (6) months", "once in every six (6) months", 1, "half", 1],
    ["Every 3 months", "Every 3 months", 1, "quarter", 1],
    ["twice every six months", "twice every six months", 2, "half", 1],
    ["once every 18 months", "once every 18 months", 1, "month", 18],
    ["every other year", "every other year", 1, "year", 2],
    ["three times in every two years", "three times in every two years", 3, "year", 2],
    ["once a quarter", "once a quarter", 1, "quarter", 1],
    ["shall meet annually", "annually", 1, "year", 1],
    ["the second annual meeting", "annual", 1, "year", 1],
    ["four times annually", "four times annually", 4, "year", 1],
    ["twice yearly", "twice yearly", 2, "year", 1],
    ["semi-annually", "semi-annually", 1, "half", 1],
    ["biennially", "biennially", 1, "year", 2],
    ["semi-annual meetings", "semi-annual", 1, "half", 1],
    ["semiannual sessions", "semiannual", 1, "half", 1],
    ["three-monthly", "three-monthly", 1, "quarter", 1],
    ["six monthly", "six monthly", 1, "half", 1],
    ["half yearly meetings", "half yearly", 1, "half", 1],
    ["two meetings annually", "two meetings annually", 2, "year", 1],
    ["two annual meetings", "two annual", 2, "year", 1],
    ["an annual high-level meeting", "annual", 1, "year", 1],
    ["two meetings every three years", "two meetings every three years", 2, "year", 3],
    ["two (2) times a year", "two (2) times a year", 2, "year", 1],
    ["one (1) meeting per year", "one (1) meeting per year", 1, "year", 1],
    ["every 2 (two) years", "every 2 (two) years", 1, "year", 2],
    ["two ordinary sessions a year", "two ordinary sessions a year", 2, "year", 1],
    ["once per annum", "once per annum", 1, "year", 1],
    ["four times in each year", "four times in each year", 4, "year", 1],
    ["YILDA İKİ KEZ", "YILDA İKİ KEZ", 2, "year", 1],
    ["ALTI AYDA BİR", "ALTI AYDA BİR", 1, "half", 1],
    ["her yıl iki kez toplanır", "her yıl iki kez", 2, "year", 1],
    ["her yıl en az bir kez", "her yıl en az bir kez", 1, "year", 1],
    ["چهار نشست سالانه", "چهار نشست سالانه", 4, "year", 1],
    ["هر سال دو بار", "هر سال دو بار", 2, "year", 1],
    ["Yılda dört kez toplanır.", "Yılda dört kez", 4, "year", 1],
    ["Yılda 4 defa", "Yılda 4 defa", 4, "year", 1],
    // The last letters of a word before a dash are no number.
    ["Komisyon – yılda iki kez", "yılda iki kez", 2, "year", 1],
    ["İki yılda bir", "İki yılda bir", 1, "year", 2],
    ["her altı ayda bir", "her altı ayda bir", 1, "half", 1],
    ["Komite her yıl Ankara'da toplanır", "her yıl", 1, "year", 1],
    ["کمیته مشترک چهار بار در سال", "چهار بار در سال", 4, "year", 1],
    ["۲ بار در سال", "۲ بار در سال", 2, "year", 1],
    ["هر شش ماه یک‌بار", "هر شش ماه یک‌بار", 1, "half", 1],
    ["سالی يك بار", "سالی يك بار", 1, "year", 1],
    ["نشست سالانه", "سالانه", 1, "year", 1],
  ])("%s", (text, exact, times, per, interval) => {
    expect(said(text)).toEqual([[exact, times, per, interval]]);
  });

  test.each([
    "no more than twice a year",
    "twice a year at most",
    "at the most twice a year",
    "a maximum of two times a year",
    "twice a year, not exceeding",
    "two or three times a year",
    "once or twice a year",
    "2-3 times a year",
    "not later than March 31 each year",
    "Article 3 each year",
    "the budget of each year",
    "two meetings in the year 2017",
    "every half hour",
    "they need not meet every year",
    "bi-annually",
    "bi-monthly",
    "an annual quota of wood",
    "yılda 30 milyar dolar",
    "yılda 5 milyon ton",
    "yılda bir milyon ton",
    "yılda iki defadan fazla olmamak üzere",
    "دو بار در سال ۲۰۱۸",
    "سه نشست در سال گذشته",
    "در سالی که گذشت",
    "صید ماهی",
    "دو یا سه بار در سال",
    "up to four times a year",
    "shall report annually on its work",
    "an annual report",
    "within one year of the entry into force",
    "twice a week",
    "the year 2017",
    "iki veya her yıl üç kez",
    "yılda en çok iki kez",
    "حداکثر دو بار در سال",
  ])("and nothing from: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  test("two in one sentence are two", () => {
    expect(said("Ministers shall meet once a year, and experts every three months.")).toEqual([
      ["once a year", 1, "year", 1],
      ["every three months", 1, "quarter", 1],
    ]);
  });

  test("with its bound, where the text has one; it is left open else", () => {
    expect(one("shall meet at least twice a year")?.bound).toBe("at_least");
    expect(one("not less than once a year")?.bound).toBe("at_least");
    expect(one("shall normally convene once a year")?.bound).toBe("normally");
    expect(one("normally at least once a year")?.bound).toBe("at_least");
    expect(one("exactly four times a year")?.bound).toBe("exactly");
    expect(one("once a year at least")?.bound).toBe("at_least");
    expect(one("delegations of at least five members shall meet twice a year")?.bound).toBeNull();
    expect(one("at least five of them shall meet at least twice a year")?.bound).toBe("at_least");
    expect(one("delegations of up to five members shall meet twice a year")).toMatchObject({ times: 2 });
    expect(one("her yıl en az bir kez")?.bound).toBe("at_least");
    expect(one("yılda en az iki kez")?.bound).toBe("at_least");
    expect(one("سالی حداقل دو بار")?.bound).toBe("at_least");
    expect(one("once a year")?.bound).toBeNull();
    // Of something else that the sentence counts.
    expect(one("twice a year, at least one of them in Ankara")?.bound).toBeNull();
    expect(one("twice a year, for up to five days")).toMatchObject({ times: 2, bound: null });
    expect(one("at least twice a year, for up to five days")?.bound).toBe("at_least");
    expect(one("at least twice a year, at least one of them in Ankara")?.bound).toBe("at_least");
    // Of another sentence.
    expect(one("At least five members attend. It meets once a year.")?.bound).toBeNull();
  });

  test("with what the sentence says besides of necessity and of the host", () => {
    const text =
      "It shall meet once a year, alternately in each capital, and whenever necessary. It votes in turn.";
    expect(one(text)).toMatchObject({ onDemand: true, hosts: "alternate" });
    expect(one("once a year. Others meet whenever necessary.")).toMatchObject({
      onDemand: false,
      hosts: null,
    });
    expect(one("yılda bir kez dönüşümlü olarak, gerektiğinde")).toMatchObject({
      onDemand: true,
      hosts: "alternate",
    });
    expect(one("سالی یک بار به تناوب و در صورت لزوم")).toMatchObject({ onDemand: true, hosts: "alternate" });
  });
});

test("whatever stands around them, the words are those of the text at their offsets", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} هر شش ماه یک‌بار ${after}`;
      for (const { exact, start, end } of spokenRules(text)) expect(text.slice(start, end)).toBe(exact);
      expect(spokenRules(text).map(({ exact }) => exact)).toContain("هر شش ماه یک‌بار");
    }),
  );
});

test("a long text is read as far as a quote may go, in a time that grows with it", () => {
  const long = `${" ".repeat(50_000)}${"once a year ".repeat(5000)}`;
  expect(spokenRules(long)).toEqual([]);
  expect(spokenRules(`${"once a year ".repeat(10_000)}`).length).toBe(Math.floor(5000 / 12));
});

const CLAUSES = "../shared/inputs/meeting-cadence-clauses.csv";

describe.skipIf(!existsSync(CLAUSES))(`real treaties (${CLAUSES})`, () => {
  const EXPECTED: Record<string, string> = {
    "once a year": "1 year 1",
    annually: "1 year 1",
    "every year": "1 year 1",
    "once each year": "1 year 1",
    "once per year": "1 year 1",
    "once every year": "1 year 1",
    "twice a year": "2 year 1",
    "three times a year": "3 year 1",
    "four times each year": "4 year 1",
    "every two years": "1 year 2",
    "every six months": "1 half 1",
    "every quarter": "1 quarter 1",
    "every two months": "1 month 2",
    "once a month": "1 month 1",
  };

  test("say what was found in them, but for one or two of a hundred", () => {
    const rows = readFileSync(CLAUSES, "utf8").matchAll(/^[^,]*,\d,([^,]*),(?:"((?:[^"]|"")*)"|(.*))$/gm);
    const sentences = [...rows].map(([, matched = "", quoted, bare]) => ({
      text: quoted?.replaceAll('""', '"') ?? bare ?? "",
      expected: [...new Set(matched.split(" / ").map((words) => EXPECTED[words]))].toSorted(),
    }));
    expect(sentences.length).toBeGreaterThan(100);
    const wrong = sentences.filter(({ text, expected }) => {
      const found = spokenRules(text).map(({ times, per, interval }) => `${times} ${per} ${interval}`);
      return [...new Set(found)].toSorted().join() !== expected.join();
    });
    expect(wrong.length / sentences.length).toBeLessThanOrEqual(0.02);
  });
});
