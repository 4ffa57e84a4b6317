import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { type MeetingChoices, meetingChoices, meetingChoicesInput } from "@/lib/meeting/schema";
import { type NumberedKind, reference } from "@/lib/reference/rules";

/** Beyond this many of a kind a list to choose from is none; what is typed finds the rest. */
const MOST = 500;

interface Numbered {
  number: number;
  name: string;
}
type Row = Pick<MeetingChoices, "institutions" | "officials"> & {
  groups: Numbered[];
  commitments: Numbered[];
};

const named = (kind: NumberedKind, rows: Numbered[]) =>
  rows.map(({ number, name }) => ({ reference: reference(kind, number), name }));

/** The institutions and officials of both sides, the groups and the commitments of a dossier: one statement. */
export const listMeetingChoices = query({
  name: "meeting.choices",
  summary: "Institutions and officials of both sides, groups and commitments, to choose from for a meeting",
  input: meetingChoicesInput,
  output: meetingChoices,
  http: { method: "get", path: "/dossiers/{dossier}/meeting-choices" },
  async run({ actor }, { dossier }) {
    const rows = await sql()<Row[]>`
      WITH here AS (
        SELECT d.id, d.side_a_id, d.side_b_id FROM dossier d
        WHERE d.slug = ${dossier} AND d.archived_at IS NULL AND d.id = ANY(${readableDossiers(actor)}::uuid[])
      ), sides AS (
        SELECT v.side, v.party_id FROM here
        CROSS JOIN LATERAL (VALUES ('A', here.side_a_id), ('B', here.side_b_id)) AS v (side, party_id)
      )
      SELECT
        coalesce((SELECT jsonb_agg(to_jsonb(i)) FROM (
          SELECT i.id, i.name, s.side FROM institution i JOIN sides s USING (party_id)
          WHERE i.archived_at IS NULL ORDER BY i.name, i.id LIMIT ${MOST}) i), '[]') AS institutions,
        coalesce((SELECT jsonb_agg(to_jsonb(o)) FROM (
          SELECT o.id, o.name, s.side, coalesce((
            SELECT string_agg(p.title || ', ' || i.name, '; ' ORDER BY p.from_earliest, p.id)
            FROM post p JOIN institution i ON i.id = p.institution_id WHERE p.official_id = o.id), '') AS posts
          FROM official o JOIN sides s USING (party_id)
          WHERE o.archived_at IS NULL ORDER BY o.name, o.id LIMIT ${MOST}) o), '[]') AS officials,
        coalesce((SELECT jsonb_agg(to_jsonb(g)) FROM (
          SELECT w.number, w.name FROM working_group w WHERE w.dossier_id = here.id AND w.archived_at IS NULL
          ORDER BY w.number LIMIT ${MOST}) g), '[]') AS groups,
        coalesce((SELECT jsonb_agg(to_jsonb(c)) FROM (
          SELECT c.number, c.title AS name FROM commitment c WHERE c.dossier_id = here.id AND c.archived_at IS NULL
          ORDER BY c.number DESC LIMIT ${MOST}) c), '[]') AS commitments
      FROM here`;
    const row = rows[0];
    if (!row) throw notFound("dossier");
    const { institutions, officials, groups, commitments } = row;
    return {
      institutions,
      officials,
      groups: named("workingGroup", groups),
      commitments: named("commitment", commitments),
    };
  },
});
