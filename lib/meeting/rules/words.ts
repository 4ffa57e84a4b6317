import { sayHoliday } from "@/lib/holiday/rules/words";
import type { Conflict, RestConflict } from "@/lib/meeting/rules/conflicts";
import { formatDay, weekdayName } from "@/lib/time/day";

/** The names of the two sides. */
export interface Sides {
  A: string;
  B: string;
}

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** What stands against a meeting's day, as a sentence. */
export function sayConflict(conflict: Conflict, sides: Sides): string {
  switch (conflict.kind) {
    case "weekend":
      return `${weekdayName(conflict.day)} ${formatDay(conflict.day)} is a weekend day in ${sides[conflict.side]}.`;
    case "holiday":
      return `${weekdayName(conflict.day)} ${formatDay(conflict.day)} is a holiday in ${sides[conflict.side]}: ${sayHoliday(conflict)}.`;
    case "spacing":
      return `${conflict.meeting} ${conflict.title} is ${days(conflict.apart)} away; the rule of ${conflict.group} asks for at least ${days(conflict.least)} between meetings.`;
    case "same_day":
      return `${conflict.meeting} ${conflict.title} is on ${formatDay(conflict.day)} too.`;
  }
}

/** Why a meeting's day is blocked, in a few words: "weekend in Turkey, holiday in Iran (Ashura, estimated)". */
export function sayBlocked(blocked: readonly RestConflict[], sides: Sides): string {
  const words = blocked.map((conflict) =>
    conflict.kind === "weekend"
      ? `weekend in ${sides[conflict.side]}`
      : `holiday in ${sides[conflict.side]} (${sayHoliday(conflict)})`,
  );
  return [...new Set(words)].join(", ");
}
