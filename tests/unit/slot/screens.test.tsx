import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { SuggestedDates } from "@/components/slot/suggested-dates";
import type { SuggestedDates as Dates, SuggestedTrack, SuggestionShape } from "@/lib/slot/schema/suggest";

const sides = { A: "Iran", B: "Turkey" };
const date: SuggestionShape = {
  day: "2026-12-15",
  points: 55,
  host: { side: "B", why: "turn", meeting: "M-7" },
  reasons: [
    { kind: "middle", apart: -3, points: 4 },
    { kind: "season", season: "ramadan", sides: ["A", "B"], points: 30 },
    {
      ...{ kind: "beside", points: 15, side: "A", day: "2026-12-14", name: "Ashura" },
      ...{ percent: 100, standing: "estimated" },
    },
    { kind: "same_day", meeting: "M-9", points: 12 },
  ],
};
const track: SuggestedTrack = {
  ...{ level: null, rule: "at least four times a year", hosts: "alternate", minSpacingDays: 30 },
  wanted: {
    ...{
      number: 2,
      quota: 4,
      state: "behind",
      pace: "2026-07-02",
      inGrace: false,
      rolling: false,
      aim: "2026-12-18",
    },
    ...{ windowStart: "2026-01-01", windowEnd: "2027-01-01", deadline: "2027-01-31" },
    ...{ from: "2026-11-26", to: "2027-01-01" },
  },
  dates: [date],
  barred: { days: 20, A: 5, B: 10, spacing: 8 },
  ...{ nearest: null, idle: null, unknown: [] },
};
const none = { ...track, dates: [], barred: { days: 36, A: 5, B: 10, spacing: 36 } };
const drawn = (one: SuggestedTrack, more: Partial<Dates> = {}) =>
  renderToStaticMarkup(
    <SuggestedDates
      sides={sides}
      canRecord={false}
      dates={{
        ...{ dossier: "irn-tur", reference: "G-1", name: "Group", asOf: "2026-11-25", tracks: [one] },
        ...{ ordinal: 8, places: { A: null, B: null }, postponed: null, notes: [] },
        ...more,
      }}
    />,
  )
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("suggested dates in words", () => {
  test("a rolling rule has no slots, and is said to want the next meeting", () => {
    const wanted = track.wanted && { ...track.wanted, number: 1, quota: 1, rolling: true };
    const text = drawn({ ...track, rule: "once in every twelve months", wanted });
    expect(text).toContain("For the next meeting (once in every twelve months), due by 2 July 2026");
  });

  test("which slot, which days, which host, and every reason with what is estimated", () => {
    const text = drawn(track);
    for (const words of [
      "For slot 2 of 4 of 1 January 2026 to 31 December 2026 (at least four times a year)",
      "due by 2 July 2026, which has passed. The days from 26 November 2026 to 31 December 2026 were looked at.",
      "15 December 2026 Tuesday · 24 Azar 1405",
      "Host: in turn: Iran hosted M-7, the latest that was held.",
      "3 days before the middle of the time for this slot",
      "Against it: In Ramadan, estimated, kept in Iran and Turkey",
      "The day after a holiday in Iran: Ashura, estimated; it may turn out to be this day",
      "M-9 is on this day too",
    ])
      expect(text).toContain(words);
  });

  test("no free day: by what the days are taken, and the nearest after them", () => {
    expect(drawn({ ...none, nearest: "2027-01-04" })).toContain(
      "No day in the window is free for both. Of the 36 days that are left: 5 are off in Iran, 10 are off in Turkey, 36 are nearer than 30 days to another meeting of the group. The nearest day after them that is free for both is Monday 4 January 2027, which still counts, within the grace.",
    );
    expect(drawn(none)).toContain("No day in the months after is free for both either.");
  });

  test("nothing waits: filled, ended, or not begun", () => {
    const idle = (why: "filled" | "ended", until: string | null, next: string | null) =>
      drawn({ ...track, wanted: null, dates: [], barred: null, idle: { why, until, next } });
    expect(idle("filled", "2026-12-31", "2027-01-01")).toContain(
      "Every slot up to 31 December 2026 is filled or has passed. The next window begins on 1 January 2027.",
    );
    expect(idle("filled", null, "2027-01-01")).toContain("No slot is open yet. The next window begins");
    expect(idle("ended", "2026-06-30", null)).toContain("The rule ended on 30 June 2026");
  });

  test("what is not entered, what is postponed and what is said of a weekend stand beside", () => {
    const unknown = [{ side: "A" as const, what: "holidays" as const, year: 2026 }];
    const text = drawn(
      { ...track, unknown },
      {
        postponed: { reference: "M-8", title: "Eighth" },
        notes: [{ side: "A", note: "Thursday is not confirmed." }],
      },
    );
    expect(text).toContain("Not entered: the holidays of Iran in 2026. A day proposed here can be off");
    expect(text).toContain("M-8 Eighth was postponed and waits for a new date");
    expect(text).toContain("Iran: Thursday is not confirmed.");
    expect(drawn(track, { tracks: [] })).toBe("");
  });
});
