import { credit, paceDate, type Span, type Window } from "@/lib/cadence/rules";
import { addDays, type Day } from "@/lib/time/day";

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

export interface Slot {
  window: Window;
  /** From 1, within the window. */
  number: number;
  pace: Day;
  /** `open`: not yet due. */
  state: SlotState;
  /** The day that fills it; for a partial date the earliest that it can be. */
  day: Day | null;
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

const COMING = ["planned", "announced", "scheduled"];

/**
 * Every slot of the windows with its state. Held meetings are credited first; then days that passed with no outcome
 * recorded; then coming ones, as a projection. Cancelled meetings and those without any date fill nothing.
 */
export function slotsOf(windows: readonly Window[], meetings: readonly SlotMeeting[], today: Day): Slot[] {
  const dated = (wanted: (meeting: SlotMeeting) => boolean) =>
    meetings.filter(wanted).flatMap(({ earliest, latest }) => earliest ?? latest ?? []);
  const passed = ({ latest }: SlotMeeting) => latest !== null && latest < today;
  const layers: { state: SlotState; days: Day[] }[] = [
    { state: "held", days: dated(({ status }) => status === "held").filter((day) => day <= today) },
    { state: "unconfirmed", days: dated((m) => COMING.includes(m.status) && passed(m)) },
    { state: "scheduled", days: dated((m) => COMING.includes(m.status) && !passed(m)) },
  ];
  const filled: { state: SlotState; day: Day }[][] = windows.map(() => []);
  for (const { state, days } of layers) {
    const left = windows.map((window, at) => ({
      ...window,
      quota: window.quota - (filled[at]?.length ?? 0),
    }));
    credit(left, days).credited.forEach((given, at) => {
      filled[at]?.push(...given.map((day) => ({ state, day })));
    });
  }
  let waiting = meetings.filter(({ status }) => status === "postponed").length;
  return windows.flatMap((window, at) =>
    Array.from({ length: window.quota }, (_, index): Slot => {
      const number = index + 1;
      const filling = filled[at]?.[index];
      const state = filling?.state ?? unfilledState(window, number, today);
      const postponed = waiting > 0 && (state === "due" || state === "behind");
      if (postponed) waiting -= 1;
      return { window, number, pace: paceDate(window, number), state, day: filling?.day ?? null, postponed };
    }),
  );
}

/** The first slot that nothing fills and whose time has not run out: its pace date, and the hard deadline. */
export function nextDue(slots: readonly Slot[]): { pace: Day; deadline: Day } | null {
  const next = slots.find(({ state }) => ["open", "due", "behind", "overdue"].includes(state));
  return next ? { pace: next.pace, deadline: next.window.deadline } : null;
}
