import { describe, expect, test } from "vitest";
import { recordHref } from "@/components/shell/paths";
import { REMINDER_KINDS } from "@/lib/reminder/rules";
import { messageOf, recordPath } from "@/lib/reminder/rules/message";
import type { SlotFacts } from "@/lib/reminder/rules/slots";
import { KIND_HELP, KIND_WORDS, type MeetingFacts, sayReminder, saySince } from "@/lib/reminder/rules/words";

const exact: MeetingFacts = { status: "scheduled", edtf: "2026-03-04", lastDay: null, exact: true };
const partial: MeetingFacts = { status: "announced", edtf: "2026-12", lastDay: null, exact: false };
const slot: SlotFacts = {
  level: null,
  start: "2026-01-01",
  end: "2026-12-31",
  pace: "2026-04-02",
  late: false,
  deadline: "2027-01-01",
  waiting: 3,
  quota: 4,
};

describe("a reminder in words", () => {
  test("of a meeting", () => {
    expect(sayReminder("before_7", "2026-03-04", exact)).toBe("It is scheduled for 4 March 2026.");
    expect(sayReminder("before_7", "2026-03-04", { ...exact, lastDay: "2026-03-06" })).toBe(
      "It is scheduled for 4 March 2026 to 6 March 2026.",
    );
    expect(sayReminder("after_1", "2026-03-04", exact)).toBe(
      "It was scheduled for 4 March 2026. No outcome is recorded.",
    );
  });

  test("of a date that is not known to the day, as such", () => {
    expect(sayReminder("before_30", "2026-12-01", partial)).toBe(
      "It is announced for December 2026. The day is not known; the earliest is 1 December 2026.",
    );
    expect(sayReminder("after_1", "2026-12-31", partial)).toBe(
      "It was announced for December 2026. No outcome is recorded.",
    );
  });

  test.each<["slot_due" | "slot_overdue", Partial<SlotFacts>, string]>([
    [
      "slot_due",
      {},
      "A meeting is due by 2 April 2026, and none is arranged. Of 4 asked for from 1 January 2026 to 31 December 2026, 3 are still open.",
    ],
    [
      "slot_due",
      { late: true, waiting: 1 },
      "A meeting was due by 2 April 2026, and none is arranged. Of 4 asked for from 1 January 2026 to 31 December 2026, 1 is still open.",
    ],
    [
      "slot_due",
      { quota: 1, waiting: 1 },
      "A meeting is due by 2 April 2026, and none is arranged. Its time ends on 31 December 2026.",
    ],
    [
      "slot_due",
      { quota: 1, waiting: 1, pace: "2026-12-31", level: "deputy_minister" },
      "A meeting at the level “deputy minister” is due by 31 December 2026, and none is arranged.",
    ],
    ["slot_overdue", {}, "Of 4 asked for from 1 January 2026 to 31 December 2026, 3 were not held."],
    [
      "slot_overdue",
      { deadline: "2027-01-31", waiting: 1 },
      "Of 4 asked for from 1 January 2026 to 31 December 2026, 1 was not held. One still counts until 30 January 2027.",
    ],
    [
      "slot_overdue",
      { quota: 1, waiting: 1 },
      "A meeting was due from 1 January 2026 to 31 December 2026, and none was held.",
    ],
    ["slot_due", { start: null }, "A meeting is due by 31 December 2026, and none is arranged."],
    ["slot_overdue", { start: null }, "A meeting was due by 31 December 2026, and none was held."],
  ])("of a slot: %s %o", (kind, more, sentence) => {
    expect(sayReminder(kind, "2026-04-02", { ...slot, ...more })).toBe(sentence);
  });

  test("every kind has its words", () => {
    expect(Object.keys(KIND_WORDS)).toEqual([...REMINDER_KINDS]);
    expect(Object.keys(KIND_HELP)).toEqual([...REMINDER_KINDS]);
  });
});

test.each([
  [{ status: "held", edtf: "2026-03-04" }, "Since then it was held."],
  [{ status: "cancelled", edtf: "2026-03-04" }, "Since then it was cancelled."],
  [{ status: "announced", edtf: "2026-03-04" }, null],
  [{ status: "scheduled", edtf: "2026-04-05" }, "Since then it was moved to 5 April 2026."],
  [{ status: "planned", edtf: null }, "Since then its date was taken back."],
] as const)("what has become of it since: %o", (now, expected) => {
  expect(saySince(exact, now)).toBe(expected);
});

describe("the e-mail", () => {
  const reminder = {
    dossier: "irn-tur",
    dossierName: "Iran–Turkey",
    kind: "before_7" as const,
    reference: "M-7",
    path: "/dossiers/irn-tur/meetings/M-7",
    title: "Joint Working Group",
    text: "It is scheduled for 4 March 2026.",
    since: null,
  };
  const group = {
    ...reminder,
    reference: "G-1",
    path: "/dossiers/irn-tur/groups/G-1",
    kind: "slot_due" as const,
    since: "Since then it was held.",
  };

  test("is plain text by dossier, with links and the way out", () => {
    const { subject, text } = messageOf(
      [
        reminder,
        group,
        {
          ...reminder,
          path: "/dossiers/fin-est/meetings/M-7",
          dossier: "fin-est",
          dossierName: "Finland–Estonia",
        },
      ],
      "2026-02-25",
      "https://entente.example",
    );
    expect(subject).toBe("Entente: 3 reminders, 25 February 2026");
    expect(text).toBe(`Iran–Turkey
===========

7 days before: M-7 Joint Working Group
It is scheduled for 4 March 2026.
https://entente.example/dossiers/irn-tur/meetings/M-7

Slot due: G-1 Joint Working Group
It is scheduled for 4 March 2026. Since then it was held.
https://entente.example/dossiers/irn-tur/groups/G-1

Finland–Estonia
===============

7 days before: M-7 Joint Working Group
It is scheduled for 4 March 2026.
https://entente.example/dossiers/fin-est/meetings/M-7

-- 
Your inbox: https://entente.example/inbox
What you are reminded of, and whether by e-mail: https://entente.example/settings
`);
  });

  test("leads where the interface leads", () => {
    for (const { dossier, reference } of [reminder, group])
      expect(recordPath(dossier, reference)).toBe(recordHref(dossier, reference));
  });

  test("has a subject that tells nothing of its content", () => {
    expect(messageOf([reminder], "2026-02-25", "").subject).toBe("Entente: 1 reminder, 25 February 2026");
  });
});
