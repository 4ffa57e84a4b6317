import { sayHoliday } from "@/lib/holiday/rules/words";
import type { Sides } from "@/lib/meeting/rules/words";
import type { HostTurnShape, ReasonShape, SuggestedTrack } from "@/lib/slot/schema/suggest";
import { addDays, daysBetween, formatDay, weekdayName } from "@/lib/time/day";

/** Points from which a day is told as far from the middle. */
const FAR = 10;

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const both = (names: readonly string[]) => names.join(" and ");

function sayMiddle(apart: number): string {
  if (apart === 0) return "The middle of the time for this slot";
  return `${days(Math.abs(apart))} ${apart < 0 ? "before" : "after"} the middle of the time for this slot`;
}

/** A reason in words, and whether it speaks against the day. */
export function sayReason(
  reason: ReasonShape,
  day: string,
  sides: Sides,
): { words: string; against: boolean } {
  switch (reason.kind) {
    case "middle":
      return { words: sayMiddle(reason.apart), against: reason.points > FAR };
    case "season": {
      const where = both(reason.sides.map((side) => sides[side]));
      return reason.season === "ramadan"
        ? { words: `In Ramadan, estimated, kept in ${where}`, against: true }
        : { words: `In the fortnight of Nowruz, kept in ${where}`, against: true };
    }
    case "beside": {
      const place = reason.day < day ? "The day after" : "The day before";
      const unsure = reason.standing === "estimated" ? "; it may turn out to be this day" : "";
      return {
        words: `${place} a holiday in ${sides[reason.side]}: ${sayHoliday(reason)}${unsure}`,
        against: true,
      };
    }
    case "part_day":
      return { words: `Partly off in ${sides[reason.side]}: ${sayHoliday(reason)}`, against: true };
    case "same_day":
      return { words: `${reason.meeting} is on this day too`, against: true };
    case "short_notice":
      return { words: `Short notice: ${days(reason.days)} from today`, against: true };
    case "grace":
      return { words: "After the window, and within its grace", against: true };
  }
}

/** Why that side is to host, as a sentence. */
export function sayHost({ side, why, meeting }: HostTurnShape, sides: Sides): string {
  const name = side ? sides[side] : "";
  const other = side ? sides[side === "A" ? "B" : "A"] : "";
  switch (why) {
    case "turn":
      return `in turn: ${other} hosted ${meeting}, the latest that was held`;
    case "turn_after_coming":
      return `in turn, once ${meeting} is held in ${other}`;
    case "postponed":
      return `${meeting} was postponed, and keeps its host`;
    case "fixed":
      return `always the same side: ${name} hosted ${meeting}`;
    case "unspecified":
      return "who hosts is not stated by the rule, so none is proposed";
    case "none_held":
      return "no meeting was held yet to take turns from, so none is proposed";
    case "unknown":
      return "who hosted last is not on record, so none is proposed";
  }
}

const span = (from: string, end: string) => `${formatDay(from)} to ${formatDay(addDays(end, -1))}`;

/** Which slot the dates are for, and which days were looked at. */
export function sayWanted({ wanted, rule }: SuggestedTrack): string {
  if (!wanted) return "";
  const { number, quota, windowStart, windowEnd, from, to, inGrace, rolling, state, pace } = wanted;
  const which = quota === 1 && number === 1 ? "For the slot" : `For slot ${number} of ${quota}`;
  const slot = rolling ? "For the next meeting" : `${which} of ${span(windowStart, windowEnd)}`;
  const late = state === "behind" || state === "overdue" ? ", which has passed" : "";
  const looked = inGrace
    ? `Its window has ended: the days of grace from ${span(from, to)} were looked at.`
    : `The days from ${span(from, to)} were looked at.`;
  return `${slot} (${rule}), due by ${formatDay(pace)}${late}. ${looked}`;
}

/** Why no date is looked for. */
export function sayIdle({ why, until, next }: NonNullable<SuggestedTrack["idle"]>): string {
  if (why === "ended")
    return `The rule ended on ${formatDay(until ?? "")}: nothing is to be planned under it.`;
  if (why === "on_demand") return "The group meets when necessary: no date falls due.";
  const filled = until
    ? `Every slot up to ${formatDay(until)} is filled or has passed.`
    : "No slot is open yet.";
  return next ? `${filled} The next window begins on ${formatDay(next)}.` : filled;
}

/** Why no day is free, and which is the next that is. */
export function sayBarred(track: SuggestedTrack, sides: Sides): string {
  const { wanted, barred, nearest, minSpacingDays } = track;
  if (!wanted || !barred) return "";
  const total = daysBetween(wanted.from, wanted.to);
  const parts = [
    barred.A > 0 && `${barred.A} are off in ${sides.A}`,
    barred.B > 0 && `${barred.B} are off in ${sides.B}`,
    barred.spacing > 0 &&
      (minSpacingDays > 1
        ? `${barred.spacing} are nearer than ${days(minSpacingDays)} to another meeting of the group`
        : `${barred.spacing} are taken by another meeting of the group`),
  ].filter((part) => part !== false);
  const after = nearest
    ? `The nearest day after ${total === 1 ? "it" : "them"} that is free for both is ${weekdayName(nearest)} ${formatDay(nearest)}${nearest < wanted.deadline ? ", which still counts, within the grace" : ""}.`
    : "No day in the months after is free for both either.";
  return `Of the ${days(total)} that are left: ${parts.join(", ")}. ${after}`;
}

/** What is not entered, as a sentence; null when all is. */
export function sayUnknown({ unknown }: SuggestedTrack, sides: Sides): string | null {
  if (unknown.length === 0) return null;
  const parts = unknown.map(({ side, what, year }) =>
    what === "weekend" ? `the weekend of ${sides[side]}` : `the holidays of ${sides[side]} in ${year}`,
  );
  return `Not entered: ${parts.join(", ")}. A day proposed here can be off without the register knowing.`;
}
