import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { doubtSentences } from "@/components/agreement/doubts";
import { Lane } from "@/components/agreement/lane";
import { wrapped } from "@/components/agreement/lane-words";
import { AgreementStatusBadge, surerWords } from "@/components/agreement/status";
import { sayAct, sayState } from "@/components/agreement/words";
import type { ActionKind } from "@/lib/agreement/rules";
import { laneOf } from "@/lib/agreement/rules/lane";
import type { ActionShape, StatusShape } from "@/lib/agreement/schema";
import { act } from "./acts";

const names = { A: "Iran", B: "Turkey" };
const silent = {
  A: "not_searched",
  B: "not_searched",
  observer: "not_searched",
  voices: { A: 0, B: 0, observer: 0 },
  summary: [],
} satisfies ActionShape["position"];

function shape(kind: ActionKind, day: string, more: Partial<ActionShape> = {}): ActionShape {
  return {
    id: `${kind} ${day}`,
    kind,
    by: "both",
    on: { edtf: day, earliest: day, latest: day, printed: null, calendar: "gregorian" },
    place: null,
    confirmation: "confirmed",
    note: null,
    recordedAt: "2020-01-01T00:00:00.000Z",
    retracted: false,
    earlier: [],
    claims: [],
    searches: [],
    position: silent,
    ...more,
  };
}

function laneShapeOf(actions: ActionShape[], day: string) {
  const lane = laneOf(
    actions.map((one) => act(one.kind, one.on?.edtf ?? null, { ...one, supersedesId: null })),
    day,
  );
  return {
    today: lane.today,
    stages: lane.stages.map(({ stage, tracks }) => ({
      stage,
      tracks: tracks.map((track) => ({ ...track, acts: track.acts.map(({ id }) => id) })),
    })),
  };
}

test("the lane is drawn twice, named in one sentence, and told again as a table", () => {
  const actions = [
    shape("signed", "2008-08-14"),
    shape("ratified", "2011-02-22", { by: "B", confirmation: "possible" }),
  ];
  const record = { lane: laneShapeOf(actions, "2026-11-25"), actions, day: "2026-11-25", reference: "A-4" };
  const html = renderToStaticMarkup(<Lane record={record} isAsked={false} names={names} />);
  expect(html.match(/role="img"/g)).toHaveLength(2);
  expect(html).toContain(
    "Lifecycle of A-4. Signed: 14 August 2008. Ratified: by A not on record, by B 22 February 2011, possible. In force: not on record. Amended: not on record. Ended: not on record. 25 November 2026 stands after 2 of 5 stages.",
  );
  const [, table] = html.split("<details");
  expect(table).toMatch(
    /Ratified<\/td><td[^>]*>B \(Turkey\)<\/td><td[^>]*>22 February 2011<\/td><td[^>]*>possible</,
  );
  expect(html).toContain(">Today<");
  expect(renderToStaticMarkup(<Lane record={record} isAsked names={names} />)).toContain(
    ">25 November 2026<",
  );
});

describe("a status in words", () => {
  const status = (
    state: StatusShape["state"],
    confirmation: StatusShape["confirmation"],
    by: StatusShape["by"],
  ) => renderToStaticMarkup(<AgreementStatusBadge status={{ state, confirmation, by }} />);

  test("carries its doubt and its side, with an icon", () => {
    expect(status("signed", "possible", "both")).toMatch(/<svg.*Possibly signed</);
    expect(status("ratified", "probable", "B")).toContain("Probably ratified by B");
    expect(status("in_force", "confirmed", "A")).toContain(">In force for A alone<");
    expect(sayState("denounced", "A")).toBe("Denounced by A");
  });

  test("says what surer acts alone come to", () => {
    expect(surerWords({ surer: null })).toBeNull();
    const confirmed = { confirmation: "confirmed" } as const;
    expect(surerWords({ surer: { state: "not_concluded", by: null, ...confirmed } })).toBe(
      "nothing confirmed",
    );
    expect(surerWords({ surer: { state: "ratified", by: "A", ...confirmed } })).toBe(
      "confirmed: ratified by A",
    );
    expect(surerWords({ surer: { state: "signed", by: "both", confirmation: "probable" } })).toBe(
      "probably signed",
    );
  });

  test("an act is somebody's doing, unless it happens to the agreement", () => {
    expect(sayAct({ kind: "signed", by: "both", confirmation: "possible" }, names)).toBe(
      "Possibly signed by both sides",
    );
    expect(sayAct({ kind: "ratified", by: "B", confirmation: "confirmed" }, names)).toBe(
      "Ratified by B (Turkey)",
    );
    expect(sayAct({ kind: "expired", by: "both", confirmation: "probable" }, names)).toBe("Probably expired");
  });
});

test("what is uncertain is said in sentences that name the acts", () => {
  const signed = shape("signed", "2017-12-15", { confirmation: "possible" });
  const record = {
    status: {
      state: "signed",
      by: "both",
      confirmation: "possible",
      surer: { state: "not_concluded", by: null, confirmation: "confirmed" },
      on: signed.on,
      restsOn: [signed.id],
    } satisfies StatusShape,
    actions: [signed, shape("ratified", "2017-01-01", { by: "A" })],
    doubts: [
      { reason: "out_of_order" as const, acts: ["ratified 2017-01-01", signed.id] as [string, string] },
    ],
    position: {
      ...silent,
      A: "affirms_otherwise",
      B: "affirms",
      summary: ["divergent"],
    } satisfies ActionShape["position"],
  };
  expect(doubtSentences(record, names)).toEqual([
    "“Possibly signed” rests on what is possible only: signed (15 December 2017).",
    "No surer act stands behind it.",
    "The accounts of A (Iran) and B (Turkey) differ: read both below.",
    "By their dates ratified (1 January 2017) came before signed (15 December 2017), which is not how it goes: a date may be wrong, or it did not bind both sides yet.",
  ]);
});

test("long words break between words, never within one", () => {
  expect(wrapped("between 1 and 30 June 2018, possible", 22)).toEqual([
    "between 1 and 30 June",
    "2018, possible",
  ]);
  expect(wrapped("Donaudampfschifffahrtsgesellschaft", 10)).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
});
