import { type CadenceRule, windowsOf } from "@/lib/cadence/rules";
import { type Slot, type SlotMeeting, slotsOf } from "@/lib/slot/rules";
import { type Day, maxDay } from "@/lib/time/day";

export interface Filled {
  slot: Slot;
  /** Slots of the whole window. */
  quota: number;
  /** False where the date can also mean days outside of the window. */
  certain: boolean;
}

/**
 * The slot that one meeting of a series fills under the rules of one group and level, or null. A partial date stands
 * at its earliest day, as it does in the ribbon.
 */
export function slotFilledBy(
  meeting: SlotMeeting,
  series: readonly SlotMeeting[],
  rules: readonly CadenceRule[],
  today: Day,
): Filled | null {
  const day = meeting.earliest ?? meeting.latest;
  if (day === null || meeting.status === "cancelled" || meeting.status === "postponed") return null;
  const dated = series.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const horizon = dated.reduce((last, { earliest }) => maxDay(last, earliest ?? last), today);
  const slot = slotsOf(windowsOf(rules, horizon), dated, today).find(
    (one) => one.day === day && (one.state === "held") === (meeting.status === "held"),
  );
  if (!slot) return null;
  const { start, end, quota } = slot.window;
  const exact = meeting.earliest !== null && meeting.earliest === meeting.latest;
  const within =
    meeting.earliest !== null && meeting.latest !== null && meeting.earliest >= start && meeting.latest < end;
  return { slot, quota, certain: exact || within };
}
