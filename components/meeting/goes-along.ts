import type { WhenTyped } from "@/components/meeting/when-fields";
import { takenAlong } from "@/lib/meeting/rules/schedule";
import { readPartialDate } from "@/lib/time/partial-date";

type Companion = "lastDay" | "startTime" | "endTime";

const daysOf = (text: string) => {
  const read = readPartialDate(text);
  return read.ok ? read.value : null;
};

/** What goes along with a new date in the form that moves a meeting; null while the date does not read as one. */
export function goesAlong(was: WhenTyped, on: string): Record<Companion, string> | null {
  const [before, after, lastDay] = [daysOf(was.on), daysOf(on), daysOf(was.lastDay)?.earliest ?? null];
  if (before === null || after === null) return null;
  const { startTime, endTime, timeZone } = was;
  const along = takenAlong({ ...before, lastDay, startTime, endTime, timeZone }, after);
  return { lastDay: along.lastDay ?? "", startTime: along.startTime ?? "", endTime: along.endTime ?? "" };
}

/**
 * Puts into a form what goes along with the date that is typed in it, but for what its writer has said otherwise.
 * `shown` is what it was given before, and `was` what the meeting has.
 * @returns what it was given now
 */
export function takeAlong<Shown extends Record<Companion, string>>(
  form: HTMLFormElement,
  was: WhenTyped,
  shown: Shown,
): Shown {
  const on = form.elements.namedItem("on");
  const along = on instanceof HTMLInputElement ? goesAlong(was, on.value) : null;
  if (along === null) return shown;
  for (const name of ["lastDay", "startTime", "endTime"] as const) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement) || field.value !== shown[name] || field.value === along[name])
      continue;
    field.value = along[name];
    // What reads the field back, and what keeps it in the draft, hears of it as if it were typed.
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return { ...shown, ...along };
}
