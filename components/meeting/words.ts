import type { PartialDateShape } from "@/lib/kernel/partial-date";
import type { MeetingRecord, MeetingShape } from "@/lib/meeting/schema";
import { formatPartialDate, readPartialDate } from "@/lib/time/partial-date";
import { toPersian } from "@/lib/time/persian";
import { instantToLocal } from "@/lib/time/zone";

/** When a meeting is, in plain words, with the source's own words where they differ. */
export function whenOf({ on, lastDay }: Pick<MeetingShape, "on" | "lastDay">): string {
  const plain = formatPartialDate(on);
  const whole = lastDay ? `${plain} to ${formatPartialDate({ edtf: lastDay })}` : plain;
  return on?.printed && on.printed !== plain ? `${whole} (“${on.printed}”)` : whole;
}

/** The same days in the Solar Hijri calendar; empty where an end is open. */
export function persianWhen({ on, lastDay }: Pick<MeetingShape, "on" | "lastDay">): string {
  if (!on?.earliest || !on.latest) return "";
  const [first, last] = [toPersian(on.earliest), toPersian(lastDay ?? on.latest)];
  return first === last ? first : `${first} to ${last}`;
}

/** A date as it can be typed again: in the source's words where they read as a date by themselves. */
export function typedDate(on: PartialDateShape | null): string {
  if (!on?.printed) return on?.edtf ?? "";
  const read = readPartialDate(on.printed);
  return read.ok && read.value.edtf === on.edtf ? on.printed : on.edtf;
}

type Time = NonNullable<MeetingRecord["time"]>;

/** "10:00 to 12:30 by the clocks of Asia/Tehran (06:30 to 09:00 UTC)". */
export function timeOf({ start, end, zone, startsAt, endsAt }: Time): string {
  const utc = (instant: string) => instant.slice(11, 16);
  const local = end ? `${start} to ${end}` : start;
  if (zone === "UTC") return `${local} UTC`;
  return `${local} by the clocks of ${zone} (${endsAt ? `${utc(startsAt)} to ${utc(endsAt)}` : utc(startsAt)} UTC)`;
}

/** What was made of hours that the clocks skip or repeat on that day; empty for ordinary ones. */
export function clockNotes({ start, end, zone, startsAt, endsAt, startClock, endClock }: Time): string[] {
  const note = (wall: string, instant: string, clock: Time["startClock"]) =>
    clock === "skipped"
      ? `The clocks skip ${wall} that day; it counts as ${instantToLocal(new Date(instant), zone).slice(11)}.`
      : clock === "repeated"
        ? `The clocks show ${wall} twice that day; the first is meant.`
        : null;
  return [note(start, startsAt, startClock), end && endsAt && endClock && note(end, endsAt, endClock)].filter(
    (sentence): sentence is string => typeof sentence === "string" && sentence !== "",
  );
}
