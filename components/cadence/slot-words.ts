import { dayParts, MONTH_NAMES } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";
import { formatPartialDate } from "@/lib/time/partial-date";
import type { SlotShape } from "@/lib/working-group/schema";

const monthOf = (day: string) => MONTH_NAMES[dayParts(day).month - 1]?.slice(0, 3) ?? "";

/**
 * The date of the meeting that fills a slot, as short as a pill: "4 Mar", "Oct", "Oct–Feb", with a question mark
 * where the source is not sure. The year is left to the row, unless it is another. Empty when the year is all there is.
 */
export function shortDate({ meeting, windowStart, windowEnd }: SlotShape): string {
  const read = meeting?.on ? parseEdtf(meeting.on) : null;
  if (!read?.ok) return "";
  const { earliest, latest, edtf } = read.value;
  const doubt = /[?~%]/.test(edtf) ? "?" : "";
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return "";
  const year = first.slice(0, 4);
  const elsewhere = year < windowStart.slice(0, 4) || year > windowEnd.slice(0, 4) || first >= windowEnd;
  if (elsewhere && earliest !== null) return `${monthOf(first)} ’${year.slice(2)}${doubt}`;
  if (earliest === null) return `by ${monthOf(last)}${doubt}`;
  if (latest === null) return `${monthOf(first)} on${doubt}`;
  if (first === last) return `${dayParts(first).day} ${monthOf(first)}${doubt}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${monthOf(first)}${doubt}`;
  return first.endsWith("-01-01") && last.endsWith("-12-31")
    ? ""
    : `${monthOf(first)}–${monthOf(last)}${doubt}`;
}

/** The meeting that fills a slot with its date in full: "M-8, perhaps 31 August 2022". */
export function meetingWords({ meeting }: SlotShape): string {
  if (!meeting) return "";
  return `${meeting.reference}, ${formatPartialDate(meeting.on === null ? null : { edtf: meeting.on })}`;
}
