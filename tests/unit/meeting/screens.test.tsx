import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Bands } from "@/components/meeting/calendar/bands";
import type { Size } from "@/components/meeting/calendar/day";
import { sayRest } from "@/components/meeting/calendar/rest";
import { MeetingMonth } from "@/components/meeting/month";
import { whenOf } from "@/components/meeting/words";
import { restLookup } from "@/lib/holiday/rules";
import type { MeetingWindow, WindowMeeting } from "@/lib/meeting/schema/window";
import { windowMeeting } from "@/tests/support/window-meeting";

const partial: WindowMeeting = {
  ...windowMeeting,
  id: "2",
  reference: "M-2",
  title: "Somewhen in March",
  on: {
    edtf: "2019-03",
    earliest: "2019-03-01",
    latest: "2019-03-31",
    printed: "Mart 2019",
    calendar: "gregorian",
  },
};
const days: WindowMeeting = {
  ...windowMeeting,
  id: "3",
  reference: "M-3",
  title: "Two days",
  lastDay: "2019-03-05",
  unconfirmed: false,
  status: "held",
};

const rest: MeetingWindow["rest"] = {
  weekends: [
    { side: "A", weekdays: [5], from: "1979-04-01", to: null, source: "practice", note: null },
    { side: "B", weekdays: [6, 7], from: "1974-01-01", to: null, source: "practice", note: null },
  ],
  holidays: [{ side: "A", day: "2019-03-20", name: "Oil day", percent: 50, standing: "estimated" }],
};
const sides = { A: "Iran", B: "Turkey" };

function month(meetings: WindowMeeting[], size: Size = "full", hijri = false) {
  return renderToStaticMarkup(
    <MeetingMonth
      first="2019-03-01"
      size={size}
      today="2019-03-04"
      sides={sides}
      sidesOf={() => sides}
      hijri={hijri}
      shown={{
        meetings,
        days: meetings.flatMap(({ on }) =>
          on?.earliest === on?.latest ? [{ day: "2019-03-04", count: 1 }] : [],
        ),
        rest,
      }}
      hrefOf={({ reference }) => `/m/${reference}`}
      dayHref={(day) => `/d/${day}`}
    />,
  );
}
const cell = (html: string, day: string) =>
  new RegExp(`<td data-day="${day}".*?</td>`, "s").exec(html)?.[0] ?? "";

describe("a month", () => {
  test("puts a known day in its cell, as a link that says its status", () => {
    const monday = cell(month([windowMeeting, partial]), "2019-03-04");
    expect(monday).toContain('aria-current="date"');
    expect(monday).toContain('href="/m/M-1"');
    expect(monday).toContain("scheduled, unconfirmed");
    expect(monday).toContain('data-says="today. 1 meeting"');
  });

  test("has a partial date that can be any of its days in no cell, but as a band", () => {
    expect(month([partial])).not.toContain("Somewhen");
    const bands = renderToStaticMarkup(
      <Bands months={["2019-03-01"]} meetings={[windowMeeting, partial]} hrefOf={() => "/m/M-2"} />,
    );
    expect(bands).toContain("Somewhen in March");
    expect(bands).toContain("March 2019 (“Mart 2019”), day unknown");
    expect(bands).not.toContain("Fourth");
  });

  test("draws several days over each of them, with one link", () => {
    const html = month([days]);
    expect(cell(html, "2019-03-04")).toContain('href="/m/M-3"');
    expect(cell(html, "2019-03-05")).toContain("M-3, continued");
    expect(html.match(/href=/g)).toHaveLength(1);
  });

  test("hatches a part of the month that a date can mean, and says so", () => {
    const early = {
      ...partial,
      on: {
        ...windowMeeting.on,
        edtf: "2019-03-01/2019-03-10",
        earliest: "2019-03-01",
        latest: "2019-03-10",
      },
    };
    const html = month([early as WindowMeeting]);
    expect(cell(html, "2019-03-01")).toContain("day unknown");
    expect(cell(html, "2019-03-11")).not.toContain("day unknown");
  });

  test("shades each side's rest on its half, and names the holiday", () => {
    const html = month([]);
    expect(cell(html, "2019-03-01")).toContain('data-rest-a="weekend"');
    expect(cell(html, "2019-03-01")).not.toContain("data-rest-b");
    expect(cell(html, "2019-03-02")).toContain('data-rest-b="weekend"');
    expect(cell(html, "2019-03-20")).toContain("Oil day, half a day, estimated");
    expect(sayRest(restLookup(rest)("2019-03-20"), sides)).toBe(
      "holiday in Iran: Oil day, half a day, estimated",
    );
  });

  test("has Solar Hijri days beside its own on request", () => {
    expect(month([])).not.toContain("Esfand");
    const html = month([], "full", true);
    expect(html).toContain("Esfand – Farvardin 1398".replace("Esfand", "Esfand 1397"));
    expect(cell(html, "2019-03-21")).toContain('title="1 Farvardin 1398"');
  });

  test("when small, makes the number the link: to the meeting, or to the day when it has several", () => {
    expect(cell(month([windowMeeting], "dots"), "2019-03-04")).toContain('href="/m/M-1"');
    const several = renderToStaticMarkup(
      <MeetingMonth
        first="2019-03-01"
        size="dots"
        today="2019-03-01"
        sides={sides}
        sidesOf={() => sides}
        hijri={false}
        shown={{ meetings: [windowMeeting], days: [{ day: "2019-03-04", count: 7 }], rest }}
        hrefOf={() => "/m"}
        dayHref={(day) => `/d/${day}`}
      />,
    );
    expect(cell(several, "2019-03-04")).toContain('href="/d/2019-03-04"');
    expect(cell(several, "2019-03-04")).toContain("March 2019: 7 meetings");
  });
});

test("a date is said with the source's own words where they differ", () => {
  expect(whenOf(partial)).toBe("March 2019 (“Mart 2019”)");
});
