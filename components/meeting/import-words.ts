import type { ImportResult, ImportRowShape, MeetingImportReport } from "@/lib/meeting/schema/import";
import { formatPartialDate } from "@/lib/time/partial-date";

/** What becomes of a row, before it is done and after. */
export const resultWord: Record<ImportResult, { will: string; did: string }> = {
  created: { will: "new", did: "made" },
  updated: { will: "changes", did: "changed" },
  unchanged: { will: "unchanged", did: "unchanged" },
  skipped: { will: "skipped", did: "skipped" },
  conflict: { will: "conflict", did: "conflict" },
  refused: { will: "refused", did: "refused" },
};

const many = (count: number, one: string) => `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;

/** "6 events: 4 new, 1 skipped, 1 refused". */
export function summaryOf({ rows, counts, dryRun }: MeetingImportReport): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([result, count]) => {
      const { will, did } = resultWord[result as ImportResult];
      return `${count.toLocaleString("en")} ${dryRun ? will : did}`;
    });
  return `${many(rows.length, "event")}: ${parts.join(", ")}`;
}

/** How many meetings an import would write. */
export const toWrite = ({ counts }: MeetingImportReport): number => counts.created + counts.updated;

export const meetingCount = (count: number): string => many(count, "meeting");

type Times = Pick<ImportRowShape, "lastDay" | "startTime" | "endTime" | "timeZone">;

/** "4 June 2030, 09:30 to 12:00, Europe/Istanbul", or the days: "1 to 3 July 2030". */
export function importWhen({ lastDay, startTime, endTime, timeZone }: Times, on: string): string {
  const first = formatPartialDate({ edtf: on });
  if (startTime === null)
    return lastDay
      ? formatPartialDate({ edtf: `${on}/${lastDay}` }).replace(/^between (.+) and /, "$1 to ")
      : first;
  const last = lastDay ? `${formatPartialDate({ edtf: lastDay })}, ` : "";
  return `${first}, ${startTime}${endTime ? ` to ${last}${endTime}` : ""}, ${timeZone}`;
}
