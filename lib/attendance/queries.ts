import { attendableInput, attendableShape } from "@/lib/attendance/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";

/** Beyond this many of a kind a list to choose from is none; a name that is typed finds the rest. */
const MOST = 500;

interface Row {
  institutions: { id: string; name: string; side: "A" | "B" }[];
  officials: { id: string; name: string; side: "A" | "B"; posts: string }[];
}

/** The institutions and officials of both sides of a dossier, by name: one statement. */
export const listAttendable = query({
  name: "attendance.attendable",
  summary: "The institutions and officials of both sides, to say who attends",
  input: attendableInput,
  output: attendableShape,
  http: { method: "get", path: "/dossiers/{dossier}/attendable" },
  async run({ actor }, { dossier }) {
    const rows = await sql()<Row[]>`
      WITH sides AS (
        SELECT v.side, v.party_id FROM dossier d
        CROSS JOIN LATERAL (VALUES ('A', d.side_a_id), ('B', d.side_b_id)) AS v (side, party_id)
        WHERE d.slug = ${dossier} AND d.archived_at IS NULL AND d.id = ANY(${readableDossiers(actor)}::uuid[])
      )
      SELECT
        coalesce((SELECT jsonb_agg(to_jsonb(i)) FROM (
          SELECT i.id, i.name, s.side FROM institution i JOIN sides s USING (party_id)
          WHERE i.archived_at IS NULL ORDER BY i.name, i.id LIMIT ${MOST}) i), '[]') AS institutions,
        coalesce((SELECT jsonb_agg(to_jsonb(o)) FROM (
          SELECT o.id, o.name, s.side, coalesce((SELECT string_agg(p.title || ', ' || i.name, '; ' ORDER BY p.from_earliest)
              FROM post p JOIN institution i ON i.id = p.institution_id WHERE p.official_id = o.id), '') AS posts
          FROM official o JOIN sides s USING (party_id)
          WHERE o.archived_at IS NULL ORDER BY o.name, o.id LIMIT ${MOST}) o), '[]') AS officials
      WHERE EXISTS (SELECT FROM sides)`;
    const row = rows[0];
    if (!row) throw notFound("dossier");
    return row;
  },
});
