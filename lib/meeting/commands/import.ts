import { canInDossier } from "@/lib/dossier/policy";
import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { meetingsHere } from "@/lib/meeting/commands/import/here";
import { type Change, type Creation, type Planned, planRow } from "@/lib/meeting/commands/import/plan";
import { changeImported, createImported } from "@/lib/meeting/commands/import/write";
import { readImport } from "@/lib/meeting/rules/import/row";
import {
  IMPORT_RESULTS,
  type ImportRowShape,
  LARGEST_CALENDAR,
  type MeetingImportReport,
  meetingImportInput,
  meetingImportReport,
} from "@/lib/meeting/schema/import";
import { numberIn, reference } from "@/lib/reference/rules";

/** Decides row by row. A second row of one meeting would be decided on what is no longer so: it is refused. */
function planned(
  rows: Parameters<typeof planRow>[0][],
  find: Awaited<ReturnType<typeof meetingsHere>>,
  given: Parameters<typeof planRow>[2],
): Planned[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const meeting = row.said === null ? undefined : find(row);
    const before = meeting && seen.get(meeting.id);
    if (meeting && before !== undefined) {
      const message = `The event on line ${before} is of the same meeting. That one is read; this one is not.`;
      return { row, result: "refused", message, meeting, write: null };
    }
    if (meeting) seen.set(meeting.id, row.line);
    return planRow(row, meeting, given);
  });
}

function shape({ row, result, message, meeting }: Planned, numbers: Map<string, number>): ImportRowShape {
  const { said } = row;
  const number = meeting?.number ?? numbers.get(row.uid ?? "");
  return {
    ...{ line: row.line, uid: row.uid, title: row.title, result, message, notices: row.notices },
    on: said?.when.on ?? null,
    lastDay: said?.when.lastDay ?? null,
    startTime: said?.when.startTime ?? null,
    endTime: said?.when.endTime ?? null,
    timeZone: said?.when.timeZone ?? null,
    place: said?.place ?? null,
    status: said?.status ?? null,
    meeting: number === undefined ? null : reference("meeting", number),
  };
}

function report(
  plans: Planned[],
  notices: string[],
  dryRun: boolean,
  numbers: Map<string, number>,
): MeetingImportReport {
  const count = (result: (typeof IMPORT_RESULTS)[number]) =>
    plans.filter((plan) => plan.result === result).length;
  const counts = Object.fromEntries(IMPORT_RESULTS.map((result) => [result, count(result)]));
  return {
    dryRun,
    counts: counts as MeetingImportReport["counts"],
    notices,
    rows: plans.map((plan) => shape(plan, numbers)),
  };
}

const writes = <K extends "creation" | "change">(plans: Planned[], kind: K) =>
  plans.flatMap(({ write }) =>
    write?.kind === kind ? [write as K extends "creation" ? Creation : Change] : [],
  );

/**
 * Takes meetings over from an iCalendar file and says of each event what was done with it; with `dryRun` what would
 * be. An event is known again by its UID (and RECURRENCE-ID), so that the same file changes nothing a second time;
 * what happens to one that changed is told in `lib/meeting/rules/import/merge`. Nothing is ever marked held by an
 * import: a day that passed leaves the meeting scheduled, and so unconfirmed.
 */
export const importMeetings = command({
  name: "meeting.import",
  summary: "Import meetings from an iCalendar file, or say what that would do",
  input: meetingImportInput,
  output: meetingImportReport,
  mayChangeNothing: true,
  longestMs: 30_000,
  // JSON writes some characters longer than they are.
  http: { method: "post", path: "/meetings/import", largestBody: LARGEST_CALENDAR * 1.6 },
  async load({ tx, actor }: CommandContext, { dossier, group }) {
    const row = await tx.workingGroup.findFirst({
      where: {
        number: numberIn("workingGroup", group) ?? 0,
        archivedAt: null,
        dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      },
      include: { dossier: { select: { sideA: { select: { timeZones: true } } } } },
      relationLoadStrategy: "join",
    });
    if (!row) throw notFound("group");
    return row;
  },
  authorize: (actor, group) => canInDossier(actor, "record", group.dossierId),
  async run(context, { text, timeZone, dryRun }, group) {
    const { dossierId } = group;
    const read = readImport(text, timeZone ?? group.dossier.sideA.timeZones[0] ?? "UTC");
    if (!read.ok) throw refusal("calendar_not_read", read.reason, { text: read.reason });
    const { rows, notices } = read.value;
    if (rows.length === 0) {
      const sentence = "There is no event in this file.";
      throw refusal("no_events", sentence, { text: sentence });
    }
    // One import of a dossier after the other: the second finds what the first made.
    if (!dryRun)
      await context.tx
        .$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`meeting-import:${dossierId}`}, 0))) locked`;
    const find = await meetingsHere(context, dossierId, rows, !dryRun);
    const plans = planned(rows, find, { group, today: context.today });
    if (dryRun) return report(plans, notices, dryRun, new Map());
    const numbers = await createImported(context, dossierId, group, writes(plans, "creation"));
    await changeImported(context, dossierId, writes(plans, "change"));
    return report(plans, notices, dryRun, numbers);
  },
});
