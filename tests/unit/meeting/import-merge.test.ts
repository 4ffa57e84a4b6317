import { describe, expect, test } from "vitest";
import {
  type Baseline,
  type Here,
  mergeImported,
  mergeOwn,
  sameWhen,
} from "@/lib/meeting/rules/import/merge";
import type { ImportRow, Said } from "@/lib/meeting/rules/import/row";
import type { When } from "@/lib/meeting/rules/import/when";

const onDay = (on: string): When => ({
  ...{ on, lastDay: null, startTime: null, endTime: null, timeZone: null, startsAt: null, endsAt: null },
});
const said: Said = { title: "8th meeting", place: "Ankara", when: onDay("2030-06-04"), status: "scheduled" };
const last: Baseline = { ...said, sequence: 2, changed: "2029-11-01T00:00:00.000Z" };
const here: Here = {
  ...{ title: "8th meeting", place: "Ankara", when: onDay("2030-06-04"), status: "scheduled" },
  ...{ reference: "M-8", archived: false, isHistory: false },
};
const row = (sequence = 3, changed: string | null = null): ImportRow => ({
  ...{
    line: 4,
    uid: "1",
    own: null,
    title: said.title,
    sequence,
    changed,
    note: "",
    notices: [],
    said,
    why: null,
  },
});

describe("an imported meeting", () => {
  test.each<[string, Partial<Said>, Partial<Here>, ReturnType<typeof row>, object]>([
    ["nothing changed", {}, {}, row(), { result: "unchanged" }],
    [
      "edited here only",
      {},
      { place: "Van", status: "held", isHistory: true },
      row(),
      { result: "unchanged" },
    ],
    [
      "changed there only",
      { place: "Van" },
      { title: "Eighth" },
      row(),
      { result: "updated", take: ["place"] },
    ],
    ["the same on both sides", { place: "Van" }, { place: "Van" }, row(), { result: "unchanged" }],
    [
      "changed on both sides",
      { place: "Van", title: "X" },
      { place: "Urmia" },
      row(),
      { result: "conflict" },
    ],
    [
      "moved, then held here",
      { when: onDay("2030-07-04") },
      { isHistory: true },
      row(),
      { result: "conflict" },
    ],
    ["a lower SEQUENCE", { place: "Van" }, {}, row(1), { result: "skipped" }],
    [
      "an earlier LAST-MODIFIED",
      { place: "Van" },
      {},
      row(2, "2029-10-01T00:00:00.000Z"),
      { result: "skipped" },
    ],
    ["neither of them", { place: "Van" }, {}, row(2), { result: "updated", take: ["place"] }],
    ["no title any more", { title: null }, {}, row(), { result: "unchanged" }],
    ["no place any more", { place: null }, {}, row(), { result: "updated", take: ["place"] }],
    ["archived here", { place: "Van" }, { archived: true }, row(), { result: "skipped" }],
  ])("%s", (_, there, mine, given, decision) => {
    expect(mergeImported(given, { ...said, ...there }, last, { ...here, ...mine })).toMatchObject(decision);
  });

  test("a conflict names what was changed on both sides", () => {
    const decided = mergeImported(row(), { ...said, place: "Van" }, last, { ...here, place: "Urmia" });
    expect(decided).toMatchObject({
      message: "Changed in the calendar, and otherwise in M-8: place. Nothing of the row is taken over.",
    });
  });
});

describe("a meeting of the register's own", () => {
  const own = { ...here, sequence: 2, changed: "2029-11-01T00:00:00.000Z" };
  test.each<[string, Partial<Said>, object, ReturnType<typeof row>, object]>([
    ["as the feed says", {}, {}, row(), { result: "unchanged" }],
    ["changed after this state", { place: "Van" }, {}, row(3), { result: "updated", take: ["place"] }],
    [
      "changed beside this state",
      { place: "Van" },
      {},
      row(2, "2029-12-01T00:00:00.000Z"),
      { result: "conflict" },
    ],
    ["an earlier state", { place: "Van" }, {}, row(2, "2029-10-01T00:00:00.000Z"), { result: "skipped" }],
    ["held meanwhile", { place: "Van" }, { isHistory: true }, row(3), { result: "conflict" }],
  ])("%s", (_, there, mine, given, decision) => {
    expect(mergeOwn(given, { ...said, ...there }, said, { ...own, ...mine })).toMatchObject(decision);
  });

  test("one that no calendar can show stays as it is", () => {
    expect(mergeOwn(row(), said, null, own)).toMatchObject({ result: "conflict" });
  });
});

test("hours are the same when their instants are, days when the days are", () => {
  const tehran: When = {
    ...{ on: "2030-06-04", lastDay: null, startTime: "10:00", endTime: null, timeZone: "Asia/Tehran" },
    ...{ startsAt: "2030-06-04T06:30:00.000Z", endsAt: null },
  };
  expect(sameWhen(tehran, { ...tehran, startTime: "09:30", timeZone: "Europe/Istanbul" })).toBe(true);
  expect(sameWhen(tehran, { ...tehran, endsAt: "2030-06-04T08:30:00.000Z" })).toBe(false);
  expect(sameWhen(tehran, onDay("2030-06-04"))).toBe(false);
  expect(sameWhen(onDay("2030-06-04"), { ...onDay("2030-06-04"), lastDay: "2030-06-05" })).toBe(false);
  expect(sameWhen(null, onDay("2030-06-04"))).toBe(false);
});
