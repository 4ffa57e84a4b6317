import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Ribbon } from "@/components/cadence/ribbon";
import { ribbonRows } from "@/components/cadence/ribbon-layout";
import { shortDate } from "@/components/cadence/slot-words";
import { CadenceStrip, StripSigns } from "@/components/cadence/strip";
import { type CadenceRule, windowsOf } from "@/lib/cadence/rules";
import { SLOT_STATES, type SlotMeeting, slotsOf } from "@/lib/slot/rules";
import type { SlotShape } from "@/lib/working-group/schema";

const rule: CadenceRule = {
  times: 4,
  per: "year",
  interval: 1,
  bound: "at_least",
  anchor: "calendar",
  calendar: "gregorian",
  from: "2018-01-01",
  to: null,
  anchorDate: null,
  graceDays: 30,
  leadDays: 30,
};

function slots(change: Partial<CadenceRule>, today: string, meetings: SlotMeeting[] = []): SlotShape[] {
  return slotsOf(windowsOf([{ ...rule, ...change }], today), meetings, today).map(
    ({ window, meeting, ...slot }, at) => ({
      ...slot,
      windowStart: window.start,
      windowEnd: window.end,
      deadline: window.deadline,
      meeting: meeting && { reference: `M-${at + 1}`, on: `${meeting.earliest}/${meeting.latest}` },
    }),
  );
}
const drawn = (all: SlotShape[], today: string) =>
  ribbonRows(all, today).map(({ label, pieces }) => [
    label,
    ...pieces.map(({ x, width }) => `${x.toFixed(2)}+${width.toFixed(2)}`),
  ]);

test("four a year are the quarters of each year's row, and today stands in its own", () => {
  const rows = ribbonRows(slots({}, "2019-07-02"), "2019-07-02");
  expect(drawn(slots({}, "2019-07-02"), "2019-07-02")).toEqual([
    ["2018", "0.00+0.25", "0.25+0.25", "0.50+0.25", "0.75+0.25"],
    ["2019", "0.00+0.25", "0.25+0.25", "0.50+0.25", "0.75+0.25"],
  ]);
  expect(rows.map(({ today }) => today)).toEqual([null, expect.closeTo(0.5, 2)]);
});

test("a rule that begins in the year keeps to the calendar's rows", () => {
  expect(drawn(slots({ from: "2018-10-01" }, "2018-11-01"), "2018-11-01")).toEqual([["2018", "0.75+0.25"]]);
});

test("in a year that has ended, what was held stands where it was held; while it runs, slots stand by number", () => {
  const august: SlotMeeting[] = [{ status: "held", earliest: "2018-08-31", latest: "2018-08-31" }];
  const states = (today: string) =>
    ribbonRows(slots({}, today, august), today)[0]?.pieces.map(({ slot }) => slot.state);
  expect(states("2018-09-10")).toEqual(["held", "behind", "due", "open"]);
  expect(states("2019-01-31")).toEqual(["missed", "missed", "held", "missed"]);
  const october: SlotMeeting[] = [{ status: "held", earliest: "2018-10-01", latest: "2018-10-31" }];
  expect(
    ribbonRows(slots({}, "2019-01-31", october), "2019-01-31")[0]?.pieces.map(({ slot }) => slot.state),
  ).toEqual(["missed", "missed", "missed", "held"]);
  const late: SlotMeeting[] = ["2018-11-01", "2018-12-01", "2019-01-15"].map((day) => ({
    status: "held",
    earliest: day,
    latest: day,
  }));
  const pieces = ribbonRows(slots({}, "2019-01-31", late), "2019-01-31")[0]?.pieces;
  expect(pieces?.map(({ slot }) => slot.day)).toEqual([null, "2018-11-01", "2018-12-01", "2019-01-15"]);
});

test("anniversaries have rows from their own day; a period of two years takes two rows and one sign", () => {
  const anniversary = { anchor: "anniversary", anchorDate: "2017-06-15", from: "2017-06-15" } as const;
  expect(drawn(slots({ ...anniversary, times: 2 }, "2018-01-01"), "2018-01-01")).toEqual([
    ["2017/18", "0.00+0.50", "0.50+0.50"],
  ]);
  const rows = ribbonRows(slots({ times: 1, interval: 2 }, "2019-01-01"), "2019-01-01");
  expect(rows.map(({ label, pieces }) => [label, pieces.map(({ main }) => main)])).toEqual([
    ["2018", [true]],
    ["2019", [false]],
  ]);
});

test("Solar Hijri years begin with Nowruz, and a day's shift of it makes no sliver", () => {
  const rows = drawn(
    slots({ calendar: "persian", from: "2021-03-21", times: 1 }, "2024-06-01"),
    "2024-06-01",
  );
  expect(rows.map(([label, ...pieces]) => [label, pieces.length])).toEqual([
    ["2021/22", 1],
    ["2022/23", 1],
    ["2023/24", 1],
    ["2024/25", 1],
  ]);
});

test("years without a rule between two others stay as empty rows", () => {
  const early = slots({ to: "2019-01-01" }, "2018-12-31");
  const late = slots({ from: "2021-01-01" }, "2021-12-31");
  expect(ribbonRows([...early, ...late], "2021-12-31").map(({ pieces }) => pieces.length)).toEqual([
    4, 0, 0, 4,
  ]);
  expect(ribbonRows([], "2021-12-31")).toEqual([]);
});

test("dates are as short as a pill", () => {
  const [slot] = slots({}, "2018-12-31");
  const short = (on: string) => slot && shortDate({ ...slot, meeting: { reference: "M-1", on } });
  expect(
    ["2018-03-04", "2018-03-04?", "2018-10", "2018", "2018-10/2019-02", "../2018-05", "2019-01-20"].map(
      short,
    ),
  ).toEqual(["4 Mar", "4 Mar?", "Oct", "", "Oct–Feb", "by May", "Jan ’19"]);
});

const meetings: SlotMeeting[] = [
  { status: "held", earliest: "2018-03-04", latest: "2018-03-04" },
  { status: "held", earliest: "2018-12-15", latest: "2019-02-14" },
];

test("a filled pill leads to its meeting; doubt is dashed, and said with the counts", () => {
  const html = renderToStaticMarkup(
    <Ribbon
      label="Slots of G-1"
      slots={slots({}, "2020-01-15", meetings)}
      today="2020-01-15"
      dossier="irn-tur"
    />,
  );
  expect(html).toContain('href="/dossiers/irn-tur/meetings/M-1"');
  expect(html).toContain('aria-label="Held, in doubt: M-2, between 15 December 2018 and 14 February 2019"');
  expect(html.match(/stroke-dasharray="4 3"/g)).toHaveLength(2);
  const [, row] = /<a href="#([^"]*)"[^>]*>Held 2<\/a>/.exec(html) ?? [];
  expect(html).toMatch(new RegExp(`<tr [^>]*id="${row}"`));
  expect(html).toContain("In doubt: a date that the source leaves open decides");
  expect(html).toContain("Today, 15 January 2020");
  expect(html).not.toContain("style=");
  const ended = slots({ to: "2019-01-01" }, "2020-01-15");
  expect(
    renderToStaticMarkup(<Ribbon label="Slots" slots={ended} today="2020-01-15" dossier="irn-tur" />),
  ).not.toContain("Today");
});

test("only the latest years are drawn at once", () => {
  const html = renderToStaticMarkup(
    <Ribbon
      label="Slots"
      slots={slots({ from: "1990-01-01" }, "2020-01-15")}
      today="2020-01-15"
      dossier="d"
    />,
  );
  expect(html).toContain("1990 to 2008");
});

test("a strip says its last eight periods in words", () => {
  const html = renderToStaticMarkup(
    <CadenceStrip slots={slots({ from: "2005-01-01" }, "2019-06-01", meetings)} />,
  );
  expect(html).toContain('aria-label="Cadence, last 8 periods: 2 held, ');
  const used = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(used).toHaveLength(32);
  // A square that is nowhere drawn would be a gap.
  const signs = renderToStaticMarkup(<StripSigns />);
  for (const id of used) expect(signs).toContain(`<symbol id="${id}"`);
  expect(signs.match(/<symbol/g)).toHaveLength(2 * SLOT_STATES.length);
  expect(renderToStaticMarkup(<CadenceStrip slots={[]} />)).toBe("");
});
