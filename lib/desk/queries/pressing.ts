import {
  type CommitmentsRow,
  commitmentsOf,
  commitmentsSql,
  type DeskDays,
} from "@/lib/desk/queries/commitments";
import { type MeetingsRow, meetingsOf, meetingsSql } from "@/lib/desk/queries/meetings";
import { sql } from "@/lib/kernel/database";

/** The commitments and the meetings of the desk's lists, with their numbers by dossier: one statement. */
export async function pressingRows(dossiers: string[], days: DeskDays) {
  const [row] = await sql()<{ commitments: CommitmentsRow; meetings: MeetingsRow }[]>`
    SELECT to_jsonb(c) AS commitments, to_jsonb(m) AS meetings
    FROM (${commitmentsSql(dossiers, days)}) c CROSS JOIN (${meetingsSql(dossiers, days.today)}) m`;
  if (!row) throw new Error("a row of lists, be they empty");
  return { commitments: commitmentsOf(row.commitments), meetings: meetingsOf(row.meetings, days.today) };
}
