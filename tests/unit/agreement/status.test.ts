import { describe, expect, test } from "vitest";
import {
  type Act,
  type AgreementStatus,
  happenedBy,
  inOrder,
  marksOf,
  standingActs,
  statusOf,
} from "@/lib/agreement/rules";
import { doubtsOf } from "@/lib/agreement/rules/doubts";
import { act } from "./acts";

const TODAY = "2026-11-25";
const A = { by: "A" } as const;
const B = { by: "B" } as const;
const possible = { confirmation: "possible" } as const;
const probable = { confirmation: "probable" } as const;

/** "possible signed both", and after a bar what the surer acts alone come to. */
function said(acts: Act[], day = TODAY): string {
  const words = ({ confirmation, state, by }: Pick<AgreementStatus<Act>, "confirmation" | "state" | "by">) =>
    [confirmation === "confirmed" ? null : confirmation, state, by].filter(Boolean).join(" ");
  const status = statusOf(standingActs(acts), day);
  return status.surer ? `${words(status)} | ${words(status.surer)}` : words(status);
}

describe("the status", () => {
  test("is no surer than the order in which possible acts may have come, or not come at all", () => {
    const denounced = act("denounced", null);
    const expired = act("expired", "2010", possible);
    const applied = act("provisionally_applied", "2012", possible);
    expect(said([denounced])).toBe("denounced both");
    expect(said([denounced, applied])).toBe("denounced both");
    expect(said([denounced, expired])).toBe("possible expired both | denounced both");
    // Both possible acts together leave it denounced; the expiry alone would not.
    expect(said([denounced, expired, applied])).toBe("possible denounced both | denounced both");
  });

  test.each<[string, Act[], string]>([
    ["of nothing", [], "not_concluded"],
    ["of an initialled text", [act("initialled", "2010")], "initialled both"],
    ["of a signature", [act("initialled", "2010"), act("signed", "2011")], "signed both"],
    ["of a signature by each side", [act("signed", "2011", A), act("signed", "2012", B)], "signed both"],
    ["of one side's signature", [act("signed", "2011", A)], "signed A"],
    ["of one side's ratification", [act("signed", "2011"), act("ratified", "2012", B)], "ratified B"],
    ["of both ratifications", [act("ratified", "2011", A), act("ratified", "2012", B)], "ratified both"],
    [
      "of a notification, which is no ratification",
      [act("signed", "2011"), act("notified", "2012", B)],
      "signed both",
    ],
    [
      "of provisional application",
      [act("ratified", "2012", B), act("provisionally_applied", "2011")],
      "provisionally_applied both",
    ],
    [
      "of entry into force",
      [act("provisionally_applied", "2011"), act("entered_into_force", "2012")],
      "in_force both",
    ],
    ["of an amendment alone, which presupposes a conclusion", [act("amended", "2015")], "concluded both"],
    [
      "of an extension, which is a mark",
      [act("entered_into_force", "2012"), act("extended", "2015")],
      "in_force both",
    ],
    ["of a suspension", [act("entered_into_force", "2012"), act("suspended", "2015", A)], "suspended A"],
    [
      "of a suspension that ended",
      [act("entered_into_force", "2012"), act("suspended", "2015", A), act("entered_into_force", "2016")],
      "in_force both",
    ],
    ["of a denunciation", [act("entered_into_force", "2012"), act("denounced", "2015", A)], "denounced A"],
    [
      "of a denunciation that took effect",
      [act("denounced", "2015", A), act("terminated", "2016")],
      "terminated both",
    ],
    ["of an expiry", [act("entered_into_force", "2012"), act("expired", "2015")], "expired both"],
    [
      "of an expiry made good by an extension",
      [act("entered_into_force", "2012"), act("expired", "2015"), act("extended", "2016")],
      "in_force both",
    ],
    ["of an extension before the expiry", [act("extended", "2014"), act("expired", "2015")], "expired both"],
    [
      "of a termination that an extension does not lift",
      [act("terminated", "2015"), act("extended", "2016")],
      "terminated both",
    ],
    [
      "of a suspension after a termination",
      [act("terminated", "2015"), act("suspended", "2016")],
      "terminated both",
    ],
    [
      "of undated acts, in their usual course",
      [act("suspended", null), act("entered_into_force", null)],
      "suspended both",
    ],
    [
      "of overlapping dates, in their usual course",
      [act("suspended", "2015-06-01"), act("entered_into_force", "2015")],
      "suspended both",
    ],
    [
      "of a day that is yet to come",
      [act("signed", "2019"), act("entered_into_force", "2027-01-01")],
      "signed both",
    ],
  ])("%s", (_, acts, expected) => {
    expect(said(acts)).toBe(expected);
    expect(said(acts.toReversed())).toBe(expected);
  });
});

describe("how sure the status is", () => {
  test.each<[string, Act[], string]>([
    [
      "a possible signature is possibly signed",
      [act("signed", "2017-12", possible)],
      "possible signed both | not_concluded",
    ],
    [
      "a possible signature beside a possible amendment",
      [act("amended", "2017-12", possible), act("signed", "2017-12", possible)],
      "possible signed both | not_concluded",
    ],
    ["a probable signature", [act("signed", "2006-02", probable)], "probable signed both | not_concluded"],
    [
      "one confirmed act of the kind is enough",
      [act("signed", "2011"), act("signed", "2012", possible)],
      "signed both",
    ],
    [
      "possibly in force, confirmed as signed",
      [act("signed", "2011"), act("entered_into_force", "2012", possible)],
      "possible in_force both | signed both",
    ],
    [
      "possibly ratified by both, confirmed by one",
      [act("ratified", "2011", A), act("ratified", "2012", { ...B, ...possible })],
      "possible ratified both | ratified A",
    ],
    [
      "a mere possibility of an end unsettles what is in force",
      [act("entered_into_force", "2011"), act("terminated", "2015", possible)],
      "possible terminated both | in_force both",
    ],
    [
      "a probable end and a merely possible return",
      [
        act("entered_into_force", "2011"),
        act("suspended", "2015", probable),
        act("entered_into_force", "2016", possible),
      ],
      "possible in_force both | probable suspended both",
    ],
    [
      "possibly in force, probably signed",
      [act("signed", "2011", probable), act("entered_into_force", "2012", possible)],
      "possible in_force both | probable signed both",
    ],
    [
      "a probable step beside a possible lesser one",
      [act("signed", "2010", possible), act("ratified", "2011", { ...A, ...probable })],
      "probable ratified A | not_concluded",
    ],
  ])("%s", (_, acts, expected) => {
    expect(said(acts)).toBe(expected);
  });

  test("names the acts that it rests on, and marks by their surest act", () => {
    const acts = [
      act("signed", "2011", A),
      act("signed", "2010", B),
      act("amended", "2015", possible),
      act("amended", "2016", probable),
    ];
    expect(statusOf(acts, TODAY).acts.map(({ by }) => by)).toEqual(["B", "A"]);
    expect(marksOf(acts, TODAY)).toMatchObject([
      { kind: "amended", confirmation: "probable", acts: [{}, {}] },
    ]);
    expect(marksOf(acts, "2014-12-31")).toEqual([]);
  });
});

describe("as of a day", () => {
  const entered = { recordedAt: "2020-05-05T00:00:00.000Z" };
  test.each<[string, Act, string, "yes" | "maybe" | "no"]>([
    ["before the first possible day", act("signed", "2018"), "2017-12-31", "no"],
    ["within the possible days", act("signed", "2018"), "2018-06-01", "maybe"],
    ["on the last possible day", act("signed", "2018"), "2018-12-31", "yes"],
    ["undated, before it was entered", act("signed", null, entered), "2020-05-04", "maybe"],
    ["undated, once it was entered", act("signed", null, entered), "2020-05-05", "yes"],
    ["with an open beginning", act("signed", "..2016"), "2000-01-01", "maybe"],
    ["with an open end, once it was entered", act("signed", "2016..", entered), "2020-05-05", "yes"],
    ["with an open end, before its first day", act("signed", "2016..", entered), "2015-12-31", "no"],
    ["done in the year in which it was entered", act("signed", "2020", entered), "2020-05-05", "yes"],
    ["foreseen for the year in which it was entered", act("expired", "2020", entered), "2020-05-05", "maybe"],
    ["foreseen, once the year is over", act("expired", "2020", entered), "2020-12-31", "yes"],
  ])("an act %s", (_, one, day, expected) => {
    expect(happenedBy(one, day)).toBe(expected);
  });

  test("an act whose days have begun and not ended is possible, however well confirmed", () => {
    const acts = [act("signed", "2010"), act("entered_into_force", "2018")];
    expect(said(acts, "2018-06-01")).toBe("possible in_force both | signed both");
    expect(said(acts, "2017-12-31")).toBe("signed both");
    expect(said(acts, "2018-12-31")).toBe("in_force both");
  });
});

describe("corrections", () => {
  const signed = act("signed", "2017-12");
  const corrected = act("signed", "2017-11", {
    ...possible,
    supersedesId: signed.id,
    recordedAt: "2021-01-01T00:00:00.000Z",
  });
  const taken = act("signed", "2017-11", {
    retracted: true,
    supersedesId: corrected.id,
    recordedAt: "2022-01-01T00:00:00.000Z",
  });

  test("of a chain of entries only the last counts, and nothing once it was taken back", () => {
    expect(standingActs([signed, corrected])).toEqual([corrected]);
    expect(standingActs([taken, corrected, signed])).toEqual([]);
  });

  test("what was known on a day does not know later entries", () => {
    expect(standingActs([signed, corrected, taken], "2020-06-01")).toEqual([signed]);
    expect(standingActs([signed, corrected, taken], "2021-01-01")).toEqual([corrected]);
    expect(standingActs([signed, corrected, taken], "2019-12-31")).toEqual([]);
  });

  test("an act that was taken back and entered again counts again", () => {
    const again = act("signed", "2017-12", { supersedesId: taken.id });
    expect(standingActs([signed, corrected, taken, again])).toEqual([again]);
  });
});

test("acts are told by date, then in their usual course, the undated last", () => {
  const acts = [
    act("amended", null),
    act("ratified", "2011-03-14"),
    act("signed", "2011-03-14"),
    act("initialled", "..2010"),
  ];
  expect(inOrder(acts).map(({ kind }) => kind)).toEqual(["initialled", "signed", "ratified", "amended"]);
});

describe("doubts", () => {
  test.each<[string, Act[], string[]]>([
    [
      "none in the usual course",
      [act("signed", "2010"), act("entered_into_force", "2011"), act("terminated", "2012")],
      [],
    ],
    [
      "a single undated entry into force came before the end",
      [act("entered_into_force", null), act("terminated", "2012")],
      [],
    ],
    [
      "one of two came before or after the suspension",
      [act("entered_into_force", "2010"), act("suspended", "2012"), act("entered_into_force", null)],
      ["order_unknown suspended entered_into_force"],
    ],
    [
      "an extension that may have come too late",
      [act("expired", "2012"), act("extended", "2012")],
      ["order_unknown expired extended"],
    ],
    [
      "a signature after the ratification",
      [act("ratified", "2010", A), act("signed", "2012")],
      ["out_of_order ratified signed"],
    ],
    ["each side for itself", [act("ratified", "2010", A), act("signed", "2012", B)], []],
    [
      "an amendment after the end",
      [act("terminated", "2010"), act("amended", "2012")],
      ["out_of_order terminated amended"],
    ],
    [
      "a signature within the year of the ratification",
      [act("ratified", "2010-05"), act("signed", "2010")],
      [],
    ],
  ])("%s", (_, acts, expected) => {
    expect(doubtsOf(acts).map(({ reason, acts: [a, b] }) => `${reason} ${a.kind} ${b.kind}`)).toEqual(
      expected,
    );
  });
});
