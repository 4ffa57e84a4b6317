import {
  addDays,
  compareDays,
  type Day,
  dayFrom,
  dayParts,
  daysBetween,
  daysInMonth,
  maxDay,
  minDay,
} from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";
import type { SlotShape } from "@/lib/working-group/schema";

/** A stretch of a slot within a row, as fractions of the row. A slot longer than a year has several. */
export interface Piece {
  slot: SlotShape;
  x: number;
  width: number;
  /** The piece that carries the slot's sign. */
  main: boolean;
}

/** A year of the ribbon, in time order. */
export interface RibbonRow {
  label: string;
  /** First day of the row. */
  start: Day;
  pieces: Piece[];
  /** Where today lies in the row, as a fraction; null in other years. */
  today: number | null;
}

/** Shorter than this, a stretch beside the rest of its slot is a matter of calendars and not drawn. */
const SLIVER_DAYS = 4;

/** Where in its window a filled slot was held: in the middle of the days that its date can mean. */
function heldAbout({ meeting, day, windowEnd }: SlotShape): Day {
  const read = meeting?.on ? parseEdtf(meeting.on) : null;
  const { earliest, latest } = read?.ok ? read.value : { earliest: null, latest: null };
  if (earliest === null || latest === null) return day ?? windowEnd;
  return addDays(earliest, Math.floor(daysBetween(earliest, minDay(latest, windowEnd)) / 2));
}

interface Share {
  slot: SlotShape;
  start: Day;
  end: Day;
}

/**
 * The slots of one window, each with days of its own: the window shared out evenly. While the window runs they stand
 * by number, since the pace tells them apart. Of one that has ended only the count still means anything, so what was
 * held stands where it was held.
 */
function sharesOf(slots: readonly SlotShape[]): Share[] {
  const shares = slots.map((slot, at) => {
    const before = slots[at - 1];
    return { start: before ? addDays(before.pace, 1) : slot.windowStart, end: addDays(slot.pace, 1) };
  });
  const settled = slots.every(({ meeting, state }) => meeting !== null || state === "missed");
  if (!settled) return shares.flatMap((share, at) => (slots[at] ? { ...share, slot: slots[at] } : []));
  const filled = slots
    .filter(({ meeting }) => meeting !== null)
    .map((slot) => ({ slot, about: heldAbout(slot) }))
    .toSorted((a, b) => compareDays(a.about, b.about));
  const empty = slots.filter(({ meeting }) => meeting === null);
  const placed = new Map<number, SlotShape>();
  let next = 0;
  filled.forEach(({ slot, about }, at) => {
    const wanted = shares.findIndex(({ end }) => about < end);
    const latest = shares.length - (filled.length - at);
    const here = Math.min(latest, Math.max(next, wanted < 0 ? latest : wanted));
    placed.set(here, slot);
    next = here + 1;
  });
  return shares.flatMap((share, at) => {
    const slot = placed.get(at) ?? empty.shift();
    return slot ? { ...share, slot } : [];
  });
}

/** Slots by their window, in order. */
function windowsIn(slots: readonly SlotShape[]): SlotShape[][] {
  const windows = new Map<string, SlotShape[]>();
  for (const slot of slots) windows.set(slot.windowStart, [...(windows.get(slot.windowStart) ?? []), slot]);
  return [...windows.values()];
}

/** The day of the year on which rows begin: where the latest windows do, so that theirs are not cut. */
function originOf(slots: readonly SlotShape[]): { month: number; day: number } {
  const last = slots.at(-1);
  if (!last) return { month: 1, day: 1 };
  const { windowStart, windowEnd } = last;
  const aYearBefore = addDays(windowEnd, -366);
  const recent = slots.filter((slot) => slot.windowStart >= aYearBefore).map((slot) => slot.windowStart);
  const tails = [windowEnd, ...recent, windowStart].map((day) => day.slice(5));
  const long = daysBetween(windowStart, windowEnd) > 300;
  const first =
    long || recent.length === 0 ? windowStart.slice(5) : (recent.map((d) => d.slice(5)).toSorted()[0] ?? "");
  return dayParts(`2000-${tails.includes("01-01") ? "01-01" : first}`);
}

/** The slots as rows of a year each, from the first to the last; years without a slot in between stay as empty rows. */
export function ribbonRows(slots: readonly SlotShape[], today: Day): RibbonRow[] {
  const origin = originOf(slots);
  const startOf = (year: number): Day => {
    const start = dayFrom(year, origin.month, Math.min(origin.day, daysInMonth(year, origin.month)));
    if (!start.ok) throw new RangeError(start.reason);
    return start.value;
  };
  const yearOf = (day: Day) => {
    const { year } = dayParts(day);
    return day < startOf(year) ? year - 1 : year;
  };
  const rows = new Map<number, Piece[]>();
  for (const { slot, start, end } of windowsIn(slots).flatMap(sharesOf)) {
    const [from, to] = [yearOf(start), yearOf(addDays(end, -1))];
    const stretches = Array.from({ length: to - from + 1 }, (_, at) => {
      const year = from + at;
      const [first, next] = [startOf(year), startOf(year + 1)];
      const [a, b] = [maxDay(start, first), minDay(end, next)];
      const length = daysBetween(first, next);
      return {
        year,
        days: daysBetween(a, b),
        x: daysBetween(first, a) / length,
        width: daysBetween(a, b) / length,
      };
    });
    const longest = Math.max(...stretches.map(({ days }) => days));
    const main = stretches.find(({ days }) => days === longest);
    for (const stretch of stretches) {
      if (stretch !== main && stretch.days < SLIVER_DAYS) continue;
      const { year, x, width } = stretch;
      rows.set(year, [...(rows.get(year) ?? []), { slot, x, width, main: stretch === main }]);
    }
  }
  const years = [...rows.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const [start, next] = [startOf(year), startOf(year + 1)];
    return {
      label: start.endsWith("-01-01") ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, "0")}`,
      start,
      pieces: rows.get(year) ?? [],
      today: start <= today && today < next ? daysBetween(start, today) / daysBetween(start, next) : null,
    };
  });
}
