import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimatesOf, holidayRulesOf, missingOf } from "@/lib/holiday/rules/estimate";
import { dayParts } from "@/lib/time/day";

const of = (code: string, year: number, key: string) =>
  estimatesOf(code, year)
    .filter(({ occasion }) => occasion.startsWith(key))
    .map(({ day, percent }) => (percent === 100 ? day : `${day} ${percent}%`));

describe("Turkey", () => {
  test.each([
    // As the calendars of the Presidency of Religious Affairs had them.
    [2015, "kurban", ["2015-09-23 50%", "2015-09-24", "2015-09-25", "2015-09-26", "2015-09-27"]],
    [2016, "ramazan", ["2016-07-04 50%", "2016-07-05", "2016-07-06", "2016-07-07"]],
    [2016, "kurban", ["2016-09-11 50%", "2016-09-12", "2016-09-13", "2016-09-14", "2016-09-15"]],
    [2019, "ramazan", ["2019-06-03 50%", "2019-06-04", "2019-06-05", "2019-06-06"]],
    [2019, "kurban", ["2019-08-10 50%", "2019-08-11", "2019-08-12", "2019-08-13", "2019-08-14"]],
    [2021, "ramazan", ["2021-05-12 50%", "2021-05-13", "2021-05-14", "2021-05-15"]],
    [2023, "kurban", ["2023-06-27 50%", "2023-06-28", "2023-06-29", "2023-06-30", "2023-07-01"]],
    [2026, "ramazan", ["2026-03-19 50%", "2026-03-20", "2026-03-21", "2026-03-22"]],
    [2026, "kurban", ["2026-05-26 50%", "2026-05-27", "2026-05-28", "2026-05-29", "2026-05-30"]],
    [2019, "republic", ["2019-10-28 50%", "2019-10-29"]],
    [2016, "democracy", []],
    [2017, "democracy", ["2017-07-15"]],
    [2008, "labour", []],
    [2009, "labour", ["2009-05-01"]],
  ] as const)("%i: %s", (year, key, days) => {
    expect(of("TUR", year, key)).toEqual(days);
  });

  test("what a law fixes is official and names it; what the moon decides is estimated", () => {
    for (const { name, standing, source } of estimatesOf("TUR", 2027)) {
      expect(standing, name).toBe(name.includes("Bayramı") ? "estimated" : "official");
      expect(source).toContain("Law 2429");
    }
  });
});

describe("Iran", () => {
  test.each([
    [2019, "nowruz-1", ["2019-03-21"]],
    [2024, "nowruz-1", ["2024-03-20"]],
    [2025, "nowruz-1", ["2025-03-21"]],
    [2019, "bahman-22", ["2019-02-11"]],
    [2025, "bahman-22", ["2025-02-10"]],
    [2025, "khomeini", ["2025-06-04"]],
    [2019, "islamic-republic", ["2019-04-01"]],
    // Solar Hijri 1403 was a leap year, 1404 was not.
    [2025, "year-end", ["2025-03-20"]],
    [2026, "year-end", []],
    // A law in the gazette of 16 Farvardin 1396 added it: first kept on 27 November 2017.
    [2016, "askari", []],
    [2017, "askari", ["2017-11-27"]],
    [2026, "fitr", ["2026-03-21", "2026-03-22"]],
  ] as const)("%i: %s", (year, key, days) => {
    expect(of("IRN", year, key)).toEqual(days);
  });

  test("none is called official", () => {
    for (let year = 2015; year <= 2028; year += 1)
      for (const { standing } of estimatesOf("IRN", year)) expect(standing).toBe("estimated");
  });

  // Newspapers' lists of the official holidays of 1401 and 1403 to 1405 (docs/decisions/0011-holidays.md).
  const kept: [year: number, key: string, day: string][] = [
    [2022, "ali/", "2022-04-23"],
    [2022, "fitr-1/", "2022-05-03"],
    [2022, "sadeq/", "2022-05-26"],
    [2024, "ali/", "2024-04-01"],
    [2024, "fitr-1/", "2024-04-10"],
    [2024, "sadeq/", "2024-05-04"],
    [2024, "qurban/", "2024-06-17"],
    [2024, "ghadir/", "2024-06-25"],
    [2024, "tasua/", "2024-07-15"],
    [2024, "ashura/", "2024-07-16"],
    [2024, "arbaeen/", "2024-08-25"],
    [2024, "safar-28/", "2024-09-02"],
    [2025, "ali-birth/", "2025-01-14"],
    [2025, "ali/", "2025-03-22"],
    [2025, "fitr-1/", "2025-03-31"],
    [2025, "sadeq/", "2025-04-24"],
    [2025, "qurban/", "2025-06-06"],
    [2025, "ghadir/", "2025-06-14"],
    [2025, "tasua/", "2025-07-05"],
    [2025, "ashura/", "2025-07-06"],
    [2025, "arbaeen/", "2025-08-14"],
    [2025, "safar-28/", "2025-08-22"],
    [2026, "ali-birth/", "2026-01-03"],
    [2026, "mabath/", "2026-01-17"],
    [2026, "fitr-1/", "2026-03-21"],
    [2026, "qurban/", "2026-05-27"],
    [2026, "ghadir/", "2026-06-04"],
    [2026, "tasua/", "2026-06-24"],
    [2026, "ashura/", "2026-06-25"],
  ];
  test("of 29 lunar days that its calendars had, 22 are estimated right, and none is off by more than a day", () => {
    const off = kept.map(([year, key, day]) => {
      const [estimate] = of("IRN", year, key);
      return Math.abs(Date.parse(estimate ?? "") - Date.parse(day)) / 86_400_000;
    });
    expect(Math.max(...off)).toBe(1);
    expect(off.filter((days) => days === 0)).toHaveLength(22);
  });
});

describe("any party and year", () => {
  const code = fc.constantFrom("TUR", "IRN", "IND", "BGD");
  const year = fc.integer({ min: 1900, max: 2100 });

  test("every day lies in the year, its occasion stands once, and each can be told where it comes from", () => {
    fc.assert(
      fc.property(code, year, (party, of) => {
        const days = estimatesOf(party, of);
        expect(days.every(({ day }) => dayParts(day).year === of)).toBe(true);
        expect(new Set(days.map(({ occasion }) => occasion)).size).toBe(days.length);
        expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
        expect(days.every(({ source, percent }) => source !== "" && percent > 0 && percent <= 100)).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("an occasion stands in one year alone: none is made twice at the turn of a year", () => {
    const all = Array.from({ length: 60 }, (_, at) => estimatesOf("IRN", 2000 + at)).flat();
    expect(new Set(all.map(({ occasion }) => occasion)).size).toBe(all.length);
  });

  test("of a party without rules nothing is known", () => {
    expect(holidayRulesOf("FIN")).toBeNull();
    expect(estimatesOf("FIN", 2026)).toEqual([]);
  });
});

describe("what is missing", () => {
  const [eve, first, ...rest] = estimatesOf("TUR", 2027).filter(({ occasion }) =>
    occasion.startsWith("ramazan"),
  );
  if (!eve || !first) throw new Error("the feast has an eve and a first day");
  const all = [eve, first, ...rest];
  const names = (known: Parameters<typeof missingOf>[1]) => missingOf(all, known).map(({ name }) => name);
  const entered = { ...first, occasion: null, gone: false };

  test("nothing once it was made, wherever it was moved to, and though it was taken out", () => {
    expect(names([])).toHaveLength(4);
    expect(names(all.map((day) => ({ ...day, gone: false })))).toEqual([]);
    expect(names([{ ...first, day: "2027-12-31", gone: false }])).not.toContain(first.name);
    expect(names([{ ...first, gone: true }])).not.toContain(first.name);
  });

  test("nothing that a person entered near it under its name", () => {
    expect(names([entered])).not.toContain(first.name);
    expect(names([{ ...entered, day: "2027-03-12" }])).not.toContain(first.name);
    expect(names([{ ...entered, day: "2027-11-12" }])).toContain(first.name);
    expect(names([{ ...entered, name: "Bayram" }])).toContain(first.name);
    expect(names([{ ...entered, gone: true }])).toContain(first.name);
  });
});
