import { addDays, addMonths, type Day, weekday } from "@/lib/time/day";

/** Where a key leads from a day of the calendar; null when it leads nowhere, or out of the years that there are. */
export function stepOf(key: string, shift: boolean, from: Day): Day | null {
  const to = leadsTo(key, shift, from);
  return to !== null && to > "0002" && to < "9998" ? to : null;
}

function leadsTo(key: string, shift: boolean, from: Day): Day | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(from, -1);
    case "ArrowRight":
      return addDays(from, 1);
    case "ArrowUp":
      return addDays(from, -7);
    case "ArrowDown":
      return addDays(from, 7);
    case "Home":
      return addDays(from, 1 - weekday(from));
    case "End":
      return addDays(from, 7 - weekday(from));
    case "PageUp":
      return addMonths(from, shift ? -12 : -1);
    case "PageDown":
      return addMonths(from, shift ? 12 : 1);
    default:
      return null;
  }
}
