import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MeetingMonth } from "@/components/meeting/month";
import { whenOf } from "@/components/meeting/words";
import type { MeetingShape } from "@/lib/meeting/schema";

const base: MeetingShape = {
  id: "1",
  dossier: "d",
  reference: "M-1",
  title: "Fourth meeting",
  ordinal: 4,
  level: null,
  status: "scheduled",
  unconfirmed: true,
  place: "Ankara",
  hostSide: null,
  online: false,
  on: {
    edtf: "2019-03-04",
    earliest: "2019-03-04",
    latest: "2019-03-04",
    printed: null,
    calendar: "gregorian",
  },
  lastDay: null,
  reason: null,
  groups: [],
  version: 1,
};
const partial: MeetingShape = {
  ...base,
  id: "2",
  reference: "M-2",
  on: {
    edtf: "2019-03",
    earliest: "2019-03-01",
    latest: "2019-03-31",
    printed: "Mart 2019",
    calendar: "gregorian",
  },
};

test("a month puts a known day in its cell, and a partial date beneath in its words", () => {
  const html = renderToStaticMarkup(
    <MeetingMonth first="2019-03-01" today="2019-03-04" meetings={[base, partial]} />,
  );
  const [grid, beneath] = html.split("Exact day unknown");
  expect(grid).toMatch(/aria-current="date"[^>]*><time dateTime="2019-03-04">4<\/time><span[^>]*>M-1 /);
  expect(grid).not.toContain("M-2");
  expect(beneath).toContain("M-2");
  expect(whenOf(partial)).toBe("March 2019 (“Mart 2019”)");
});
