import { createCalendar, parseDate, toCalendar } from "@internationalized/date";
import { describe, expect, test } from "vitest";
import { isInSeason, seasonsKept } from "@/lib/holiday/rules/season";
import { addDays } from "@/lib/time/day";
import { islamicMonth } from "@/lib/time/islamic";

describe("Ramadan", () => {
  test.each([
    ["2026-02-17", false],
    ["2026-02-18", true],
    ["2026-03-19", true],
    ["2026-03-20", false],
    ["2018-05-16", true],
  ])("%s: %s", (day, expected) => {
    expect(isInSeason("ramadan", day)).toBe(expected);
  });

  test("Intl and the table of Umm al-Qura agree on every day from 2015 to 2028", () => {
    const umalqura = createCalendar("islamic-umalqura");
    for (let day = "2015-01-01"; day < "2029-01-01"; day = addDays(day, 1))
      expect(islamicMonth(day), day).toBe(toCalendar(parseDate(day), umalqura).month);
  });
});

test("the fortnight of Nowruz is 1 to 13 Farvardin", () => {
  expect(isInSeason("nowruz", "2026-03-20")).toBe(false);
  expect(isInSeason("nowruz", "2026-03-21")).toBe(true);
  expect(isInSeason("nowruz", "2026-04-02")).toBe(true);
  expect(isInSeason("nowruz", "2026-04-03")).toBe(false);
});

test("who keeps what is told by the code of the party", () => {
  expect(seasonsKept({ A: "IRN", B: "TUR" })).toEqual({ ramadan: ["A", "B"], nowruz: ["A"] });
  expect(seasonsKept({ A: "IND", B: "BGD" })).toEqual({ ramadan: ["B"], nowruz: [] });
  expect(seasonsKept({ A: "FRA", B: "DEU" })).toEqual({ ramadan: [], nowruz: [] });
});
