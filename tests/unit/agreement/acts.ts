import type { Act, ActionKind } from "@/lib/agreement/rules";
import type { Day } from "@/lib/time/day";

/** A date as the tables below write it: a day, a month, a year, `a..b` with either end open, or null. */
export function on(text: string | null): Act["on"] {
  if (text === null) return null;
  const [from = "", to = from] = text.split("..");
  const first = (part: string): Day | null => (part === "" ? null : `${part}-01-01`.slice(0, 10));
  const last = (part: string): Day | null => {
    if (part === "") return null;
    return part.length === 4 ? `${part}-12-31` : part.length === 7 ? `${part}-28` : part;
  };
  return { earliest: first(from), latest: last(to) };
}

let made = 0;
/** An act by both sides, confirmed, entered on 1 January 2020, unless said otherwise. */
export function act(kind: ActionKind, date: string | null, more: Partial<Act> = {}): Act {
  made += 1;
  return {
    id: `act ${String(made).padStart(4, "0")}`,
    kind,
    by: "both",
    on: on(date),
    confirmation: "confirmed",
    supersedesId: null,
    retracted: false,
    recordedAt: "2020-01-01T12:00:00.000Z",
    ...more,
  };
}
