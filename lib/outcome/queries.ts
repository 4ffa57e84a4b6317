import { inDossier } from "@/lib/dossier/queries";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { type OutcomeRow, outcomeList, outcomeListInput } from "@/lib/outcome/schema";
import { numberIn, reference } from "@/lib/reference/rules";

interface Row extends Omit<OutcomeRow, "reference" | "commitment" | "meeting"> {
  number: number;
  commitment: (Omit<NonNullable<OutcomeRow["commitment"]>, "reference"> & { number: number }) | null;
  meeting: Omit<OutcomeRow["meeting"], "reference"> & { number: number };
  total: number;
}

function shape({ number, commitment, meeting, total: _, ...row }: Row): OutcomeRow {
  return {
    ...row,
    reference: reference("outcome", number),
    commitment: commitment && {
      reference: reference("commitment", commitment.number),
      title: commitment.title,
      closure: commitment.closure,
    },
    meeting: {
      reference: reference("meeting", meeting.number),
      title: meeting.title,
      status: meeting.status,
      on: meeting.on,
    },
  };
}

/** What came of the meetings of a dossier, or what came of them for one commitment, the latest first: one statement. */
export const listOutcomes = query({
  name: "outcome.list",
  summary: "The outcomes of a dossier's meetings, or those about one commitment",
  input: outcomeListInput,
  output: outcomeList,
  http: { method: "get", path: "/outcomes" },
  async run({ actor }, { dossier, commitment, limit, cursor }) {
    const db = sql();
    const [before] = cursor ? openCursor(cursor, 1) : [null];
    const about = commitment ? (numberIn("commitment", commitment) ?? 0) : null;
    const rows = await db<Row[]>`
      WITH found AS (
        SELECT o.id, o.number, o.kind, o.text, o.version, o.meeting_id, o.commitment_id
        FROM outcome o
        JOIN dossier d ON d.id = o.dossier_id AND d.archived_at IS NULL
        JOIN meeting m ON m.id = o.meeting_id AND m.archived_at IS NULL
        LEFT JOIN commitment c ON c.id = o.commitment_id
        WHERE d.slug = ${dossier} AND d.id = ANY(${readableDossiers(actor)}::uuid[]) AND o.archived_at IS NULL
          ${about === null ? db`` : db`AND c.number = ${about} AND c.archived_at IS NULL`}
      ), counted AS (SELECT count(*)::int AS total FROM (SELECT FROM found LIMIT ${COUNT_CAP + 1}) f)
      SELECT f.id, f.number, f.kind, f.text, f.version, counted.total,
        CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('number', c.number, 'title', c.title,
          'closure', c.closure) END AS commitment,
        jsonb_build_object('number', m.number, 'title', m.title, 'status', m.status, 'on',
          CASE WHEN m.on_edtf IS NOT NULL THEN jsonb_build_object('edtf', m.on_edtf, 'earliest', m.on_earliest,
            'latest', m.on_latest, 'printed', m.on_printed, 'calendar', m.on_calendar) END) AS meeting
      FROM found f
      CROSS JOIN counted
      JOIN meeting m ON m.id = f.meeting_id
      LEFT JOIN commitment c ON c.id = f.commitment_id AND c.archived_at IS NULL
      ${before === null ? db`` : db`WHERE f.number < ${Number(before) || 0}`}
      ORDER BY f.number DESC
      LIMIT ${limit + 1}`;
    const page = toPage([...rows], limit, rows[0]?.total ?? 0, shape, (row) => [row.number]);
    return inDossier(actor, dossier, page);
  },
});
