import { creditBy, heldOn, paceDate, type Span, vesselsOf, type Window } from "@/lib/cadence/rules";
import { creditedRanges, isMovable, type Vessel } from "@/lib/cadence/rules/placement";
import { addDays, type Day, dayNumber, minDay } from "@/lib/time/day";

export const SLOT_STATES = [
  "held",
  "scheduled",
  "unconfirmed",
  "open",
  "due",
  "behind",
  "overdue",
  "missed",
] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** A meeting as far as slots are concerned. */
export interface SlotMeeting extends Span {
  status: "planned" | "announced" | "scheduled" | "held" | "postponed" | "cancelled";
}

export interface Slot<M extends SlotMeeting = SlotMeeting> {
  window: Window;
  /** From 1, within the window. */
  number: number;
  pace: Day;
  /** `open`: not yet due. */
  state: SlotState;
  /** What fills it; null when nothing does. */
  meeting: M | null;
  /** The day that fills it; for a partial date the earliest that it can be. */
  day: Day | null;
  /** Whether a date that the source leaves open decides if it is filled. */
  doubt: boolean;
  /** A meeting was postponed without a new date while this slot waits. */
  postponed: boolean;
}

/** What an unfilled slot is on a day. */
export function unfilledState(window: Window, slot: number, today: Day): SlotState {
  const pace = paceDate(window, slot);
  if (today >= window.deadline) return "missed";
  if (today >= window.end) return "overdue";
  if (today > pace) return "behind";
  return today >= addDays(pace, -window.leadDays) ? "due" : "open";
}

/** Whether a meeting is still said to come: it was not held, called off or put off. */
export function isComing({ status }: SlotMeeting): boolean {
  return status === "planned" || status === "announced" || status === "scheduled";
}

/** Whether its last possible day passed with no outcome recorded. */
export function hasPassed(meeting: SlotMeeting, today: Day): boolean {
  return isComing(meeting) && meeting.latest !== null && meeting.latest < today;
}

const isDated = ({ earliest, latest }: Span) => earliest !== null || latest !== null;

/** Whether the window that a meeting counts for depends on which of its days it is. */
function wavers(vessels: readonly Vessel[], { earliest, latest }: Span): boolean {
  return (
    earliest !== latest &&
    isMovable(vessels, {
      from: earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
      to: latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest),
    })
  );
}

/**
 * Every slot of the windows with its state. Held meetings are credited first; then days that passed with no outcome
 * recorded; then coming ones, as a projection. Cancelled meetings and those without any date fill nothing. A partial
 * date stands at its earliest day; where another of its days would fill or empty a slot, the slot is in doubt.
 */
export function slotsOf<M extends SlotMeeting>(
  windows: readonly Window[],
  meetings: readonly M[],
  today: Day,
): Slot<M>[] {
  const vessels = vesselsOf(windows);
  const known = meetings.filter(isDated);
  const held = known.filter((m) => m.status === "held" && heldOn(m, today) !== null);
  // With an open beginning, the last day that it can be; what was held was held by today.
  const placed = ({ status, earliest, latest }: M): Day =>
    earliest ?? (status === "held" ? minDay(latest ?? today, today) : (latest ?? today));
  const layers: { state: SlotState; of: M[] }[] = [
    { state: "held", of: held },
    { state: "unconfirmed", of: known.filter((m) => hasPassed(m, today)) },
    { state: "scheduled", of: known.filter((m) => isComing(m) && !hasPassed(m, today)) },
  ];
  const filled: { state: SlotState; meeting: M; wavers: boolean }[][] = windows.map(() => []);
  for (const { state, of } of layers) {
    const left = windows.map((window, at) => ({
      ...window,
      quota: window.quota - (filled[at]?.length ?? 0),
    }));
    creditBy(left, of, placed).credited.forEach((given, at) => {
      const here = given.map((meeting) => ({ state, meeting, wavers: wavers(vessels, meeting) }));
      // Those that can lie nowhere else come first: a doubt about the number is a doubt about the last.
      filled[at]?.push(...here.filter((one) => !one.wavers), ...here.filter((one) => one.wavers));
    });
  }
  const ranges = creditedRanges(
    vessels,
    held.flatMap((meeting) => heldOn(meeting, today) ?? []),
  );
  let waiting = meetings.filter(({ status }) => status === "postponed").length;
  return windows.flatMap((window, at) =>
    Array.from({ length: window.quota }, (_, index): Slot<M> => {
      const number = index + 1;
      const filling = filled[at]?.[index];
      const state = filling?.state ?? unfilledState(window, number, today);
      const { min, max } = ranges[at] ?? { min: 0, max: 0 };
      const postponed = waiting > 0 && (state === "due" || state === "behind");
      if (postponed) waiting -= 1;
      return {
        window,
        number,
        pace: paceDate(window, number),
        state,
        meeting: filling?.meeting ?? null,
        day: filling ? placed(filling.meeting) : null,
        doubt: (min < number && number <= max) || (state !== "held" && filling?.wavers === true),
        postponed,
      };
    }),
  );
}

/** What is waited for next. Where partial dates leave open which slot that is, the first that it can be. */
export interface NextDue {
  /** The pace date of the first slot that nothing surely fills and whose time has not run out. */
  pace: Day;
  /** The same for the first slot that nothing fills at all; later than `pace` where a date is open. */
  latestPace: Day;
  /** The last day of its window, grace not counted. */
  last: Day;
  /** The first day on which a meeting no longer counts for it. */
  deadline: Day;
  /** How many slots of that window nothing surely fills. */
  waiting: number;
}

const WAITING: readonly SlotState[] = ["open", "due", "behind", "overdue"];

/** Whether a meeting can still be held for the slot, and it is not certain that one has been, or will be. */
export function isWaiting({ state, doubt, meeting, window }: Slot, today: Day): boolean {
  return WAITING.includes(state) || (doubt && meeting !== null && today < window.deadline);
}

/** The first slot that is waited for, with its deadline and how many are waited for by then. */
export function nextDue(slots: readonly Slot[], today: Day): NextDue | null {
  const waiting = slots.filter((slot) => isWaiting(slot, today));
  const [next] = waiting;
  if (!next) return null;
  const { start, end, deadline } = next.window;
  return {
    pace: next.pace,
    latestPace: (waiting.find(({ meeting }) => meeting === null) ?? next).pace,
    last: addDays(end, -1),
    deadline,
    waiting: waiting.filter(({ window }) => window.start === start).length,
  };
}
