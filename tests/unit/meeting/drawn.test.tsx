import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Bar } from "@/components/meeting/calendar/chip";
import { RestDays } from "@/components/meeting/rest-days";
import type { BarReach } from "@/lib/meeting/calendar";
import type { RestConflictShape } from "@/lib/meeting/schema/conflicts";
import { windowMeeting } from "@/tests/support/window-meeting";

const sides = { A: "Iran", B: "Turkey" };

describe("a bar over several days", () => {
  const meeting = { ...windowMeeting, lastDay: "2019-03-08" };
  const drawn = (reach: BarReach | null, partial = false) =>
    renderToStaticMarkup(
      <Bar part={{ meeting, reach }} sides={sides} href="/m" short={false} partial={partial} />,
    );

  test("is one link, drawn as wide as its days, with round ends where it begins and ends", () => {
    const whole = drawn({ days: 5, begins: true, ends: true });
    expect(whole.match(/<a /g)).toHaveLength(1);
    expect(whole).toContain("w-[calc(500%+4px)]");
    expect(whole).toContain("rounded-s-sm");
    expect(whole).toContain("rounded-e-sm");
    const middle = drawn({ days: 7, begins: false, ends: false });
    expect(middle).toContain("w-[calc(700%+6px)]");
    expect(middle).not.toContain("rounded-s-sm");
    expect(middle).not.toContain("rounded-e-sm");
  });

  test("keeps its place on its other days, and is said there", () => {
    expect(drawn(null)).not.toContain("<a ");
    expect(drawn(null)).toContain("M-1, continued");
    expect(drawn(null, true)).toContain("M-1, day unknown");
  });
});

describe("the days of rest of a meeting in the agenda", () => {
  const weekend = (side: "A" | "B", day: string): RestConflictShape => ({ kind: "weekend", side, day });
  const holiday = (side: "A" | "B", day: string, percent: number): RestConflictShape => ({
    ...{ kind: "holiday", side, day, percent },
    ...{ name: "A feast", standing: "official" },
  });
  const drawn = (restDays: RestConflictShape[], blocked: RestConflictShape[] = []) =>
    renderToStaticMarkup(<RestDays meeting={{ restDays, blocked }} sides={sides} />);

  test.each<[string, RestConflictShape[], string[], string]>([
    ["a weekend", [weekend("A", "2019-03-08")], ['data-rest-a="weekend"'], "weekend in Iran"],
    [
      "a holiday",
      [holiday("B", "2019-03-08", 100)],
      ['data-rest-b="holiday"'],
      "holiday in Turkey (A feast)",
    ],
    ["half a day", [holiday("B", "2019-03-08", 50)], ['data-rest-b="half"'], "holiday in Turkey (A feast"],
    [
      "two halves of one day",
      [holiday("A", "2019-03-08", 50), holiday("A", "2019-03-08", 50)],
      ['data-rest-a="holiday"'],
      "holiday in Iran",
    ],
    [
      "of several days that on which it rests most",
      [holiday("A", "2019-03-07", 50), weekend("A", "2019-03-08"), holiday("A", "2019-03-09", 100)],
      ['data-rest-a="holiday"'],
      "weekend in Iran",
    ],
    [
      "halves of two days",
      [holiday("A", "2019-03-07", 50), holiday("A", "2019-03-08", 50), weekend("B", "2019-03-08")],
      ['data-rest-a="half"', 'data-rest-b="weekend"'],
      "weekend in Turkey",
    ],
  ])("%s is shaded on the half of its side, and named", (_, days, shades, words) => {
    const html = drawn(days);
    for (const shade of shades) expect(html).toContain(shade);
    expect(html.match(/data-rest-/g)).toHaveLength(shades.length);
    expect(html).toContain(words);
    expect(html).not.toContain("Warning");
  });

  test("are warned of where it is to come, and nothing is said where both sides work", () => {
    const friday = [weekend("A", "2019-03-08")];
    expect(drawn(friday, friday)).toContain('aria-label="Warning"');
    expect(drawn([])).toBe("");
  });
});
