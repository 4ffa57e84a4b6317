/** A calendar file of those events, each given by its lines. */
export function calendarFile(...events: readonly (readonly string[])[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//A ministry//Calendar//EN",
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** An event of one day, with what else is given. */
export function eventLines(uid: string, day = "20300604", ...more: string[]): string[] {
  return [`UID:${uid}`, "DTSTAMP:20260101T000000Z", `DTSTART;VALUE=DATE:${day}`, ...more];
}
