import { type CadenceRule, isInForce, rollingDue, ruleOn, type Window } from "@/lib/cadence/rules";
import type { Slot, SlotMeeting, SlotState } from "@/lib/slot/rules";
import { addDays, type Day, LAST_DAY, maxDay, minDay } from "@/lib/time/day";
import { slotsUnder } from "@/lib/working-group/rules";

/** As long after its end a window whose slots were missed is still told of: a rule without grace has no time between. */
const MISSED_DAYS = 30;

/** The rules of one group and level, with the meetings that can fill their slots. */
export interface Track {
  groupId: string;
  level: string | null;
  rules: readonly CadenceRule[];
  meetings: readonly SlotMeeting[];
}

/** What was known of a slot when it was reminded of. */
export interface SlotFacts {
  level: string | null;
  /** The window; null with a rolling rule. */
  start: Day | null;
  /** The last day of the window, or on which a rolling rule is kept. */
  end: Day;
  /** By which a meeting is reached at an even pace. */
  pace: Day;
  /** Whether that day had passed. */
  late: boolean;
  /** The first day on which a meeting no longer counts. */
  deadline: Day;
  /** How many slots of the window nothing fills, of how many. */
  waiting: number;
  quota: number;
}

export interface SlotReminder {
  kind: "slot_due" | "slot_overdue";
  subject: string;
  about: Day;
  facts: SlotFacts;
}

function factsOf(
  slots: readonly Slot[],
  slot: Slot,
  states: readonly SlotState[],
  level: string | null,
): SlotFacts {
  const { window, pace, state } = slot;
  const waiting = slots.filter((one) => one.window.start === window.start && states.includes(one.state));
  return {
    level,
    start: window.start,
    end: addDays(window.end, -1),
    pace,
    late: state !== "due",
    deadline: window.deadline,
    waiting: waiting.length,
    quota: window.quota,
  };
}

const COMING: readonly SlotMeeting["status"][] = ["planned", "announced", "scheduled"];
const DUE: readonly SlotState[] = ["due", "behind"];
const WAITING: readonly SlotState[] = ["open", ...DUE];
const OVERDUE: readonly SlotState[] = ["overdue", "missed"];

/** Whether an unfilled slot of a window that has ended is still told of. */
function isFresh({ window, state }: Slot, today: Day): boolean {
  return state === "overdue" || (state === "missed" && today < addDays(window.end, MISSED_DAYS));
}

/** Of the slots in due time the last, of the windows that ended unfilled the last: what came before was told then. */
function windowReminders({ groupId, level }: Track, slots: readonly Slot[], today: Day): SlotReminder[] {
  const key = `${groupId}/${level ?? "any"}`;
  const due = slots.findLast(({ state }) => DUE.includes(state));
  const over = slots.findLast((slot) => OVERDUE.includes(slot.state) && isFresh(slot, today));
  return [
    ...(due
      ? [
          {
            kind: "slot_due" as const,
            subject: `${key}/${due.window.start}/${due.number}`,
            about: due.pace,
            facts: factsOf(slots, due, WAITING, level),
          },
        ]
      : []),
    ...(over
      ? [
          {
            kind: "slot_overdue" as const,
            subject: `${key}/${over.window.start}`,
            about: over.window.end,
            facts: factsOf(slots, over, OVERDUE, level),
          },
        ]
      : []),
  ];
}

/** A rolling rule has no windows: it is due by a day that moves with every meeting held. */
function rollingReminders(track: Track, rule: CadenceRule, today: Day): SlotReminder[] {
  const { groupId, level, meetings } = track;
  const dayOf = ({ earliest, latest }: SlotMeeting) => earliest ?? latest ?? [];
  const held = meetings.filter(({ status }) => status === "held").flatMap(dayOf);
  const { due, overdue } = rollingDue(rule, held, today);
  const arranged = meetings.some(
    ({ status, earliest, latest }) =>
      COMING.includes(status) && (latest ?? today) >= today && (earliest ?? latest ?? LAST_DAY) <= due,
  );
  const begun = today >= addDays(due, -rule.leadDays);
  if (arranged || !begun || (rule.to !== null && rule.to <= due)) return [];
  if (overdue && today > addDays(due, MISSED_DAYS)) return [];
  return [
    {
      kind: overdue ? "slot_overdue" : "slot_due",
      subject: `${groupId}/${level ?? "any"}/rolling`,
      about: due,
      facts: {
        level,
        start: null,
        end: due,
        pace: due,
        late: overdue,
        deadline: addDays(due, 1),
        waiting: 1,
        quota: 1,
      },
    },
  ];
}

/** The start of the first window that is told of: its slots can be filled still, or it ended unfilled lately. */
export function remindedFrom(windows: readonly Window[], today: Day): Day {
  const told = windows.find(({ end, deadline }) => today < maxDay(deadline, addDays(end, MISSED_DAYS)));
  return told ? minDay(told.start, today) : today;
}

/**
 * What the rules of a track ask for now and nothing fills: at most one slot that is due and one window that is overdue,
 * and under a rolling rule the next meeting.
 * @param cut a day from which nothing depends on what came before, where the meetings are those from there on
 */
export function slotReminders(track: Track, today: Day, cut: Day | null = null): SlotReminder[] {
  const rule = ruleOn(track.rules, today);
  const isRolling = rule?.anchor === "rolling" && isInForce(rule, today);
  const { slots } = slotsUnder(track.rules, track.meetings, today, cut);
  return [
    ...windowReminders(track, slots, today),
    // The last windows of the rule before it may be overdue still.
    ...(isRolling ? rollingReminders(track, rule, today) : []),
  ];
}
