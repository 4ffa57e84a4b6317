import type { Prisma } from "@/generated/prisma/client";
import { type SubjectShape, subjects, subjectsInput } from "@/lib/claim/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { sql, type Transaction } from "@/lib/kernel/database";
import { notFound, refusal } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { type NumberedKind, numberIn, reference } from "@/lib/reference/rules";

const titled = { select: { id: true, number: true, title: true } };

/** What the record that a claim is about is read with. */
export const subjectWith = {
  agreement: titled,
  agreementAction: { select: { id: true, kind: true, agreement: titled } },
  agreementLink: { select: { id: true, kind: true, from: titled, to: { select: { title: true } } } },
  workingGroup: { select: { id: true, number: true, name: true } },
  cadence: {
    select: {
      id: true,
      number: true,
      times: true,
      per: true,
      workingGroup: { select: { number: true, name: true } },
    },
  },
  meeting: titled,
  outcome: { select: { id: true, number: true, text: true, meeting: { select: { number: true } } } },
  commitment: titled,
} satisfies Prisma.ClaimInclude;
type Row = Prisma.ClaimGetPayload<{ include: typeof subjectWith }>;

const words = (code: string) => code.replaceAll("_", " ");

/** The record that a claim is about. What has no number of its own goes by its agreement's. */
export function subjectOf(row: Row): SubjectShape {
  const { agreementAction: act, agreementLink: link, workingGroup, cadence } = row;
  const shape = (kind: string, id: string, own: string, title: string, page = own): SubjectShape => ({
    kind,
    id,
    reference: own,
    title,
    page,
  });
  for (const kind of ["agreement", "meeting", "commitment"] as const) {
    const record = row[kind];
    if (record) return shape(kind, record.id, reference(kind, record.number), record.title);
  }
  if (act) {
    const own = reference("agreement", act.agreement.number);
    return shape("agreementAction", act.id, own, `${act.agreement.title}: ${words(act.kind)}`);
  }
  if (link) {
    const own = reference("agreement", link.from.number);
    return shape("agreementLink", link.id, own, `${link.from.title}: ${words(link.kind)} “${link.to.title}”`);
  }
  if (workingGroup)
    return shape(
      "workingGroup",
      workingGroup.id,
      reference("workingGroup", workingGroup.number),
      workingGroup.name,
    );
  if (cadence) {
    const { id, number, times, per, workingGroup: group } = cadence;
    const title = `${times} per ${per}, ${group.name}`;
    return shape("cadence", id, reference("cadence", number), title, reference("workingGroup", group.number));
  }
  if (row.outcome) {
    const { id, number, text, meeting } = row.outcome;
    return shape("outcome", id, reference("outcome", number), text, reference("meeting", meeting.number));
  }
  throw new Error(`claim ${row.id} is about nothing`); // a CHECK keeps this from being stored
}

/** The column by which a claim refers to its subject, and the subject's ID. */
export type SubjectColumn =
  | { agreementId: string }
  | { agreementActionId: string }
  | { agreementLinkId: string }
  | { workingGroupId: string }
  | { cadenceId: string }
  | { meetingId: string }
  | { outcomeId: string }
  | { commitmentId: string };

const unknown = (about: string) =>
  refusal("no_such_subject", `There is no ${about} in this dossier.`, {
    about: "Name a record of this dossier by its short reference.",
  });

/**
 * The record of the dossier that goes by that short reference, or the act or link of that agreement; refused when
 * there is none, or it was archived.
 */
export async function findSubject(
  tx: Transaction,
  dossierId: string,
  { about, part }: { about: string; part?: string | undefined },
): Promise<SubjectColumn> {
  const kinds = ["agreement", "workingGroup", "cadence", "meeting", "outcome", "commitment"] as const;
  const kind = kinds.find((one: NumberedKind) => numberIn(one, about) !== null);
  const number = kind && numberIn(kind, about);
  if (!kind || !number) throw unknown(about);
  const which = { where: { dossierId, number, archivedAt: null }, select: { id: true } };
  const read = {
    agreement: () => tx.agreement.findFirst(which),
    workingGroup: () => tx.workingGroup.findFirst(which),
    cadence: () => tx.cadence.findFirst(which),
    meeting: () => tx.meeting.findFirst(which),
    outcome: () => tx.outcome.findFirst(which),
    commitment: () => tx.commitment.findFirst(which),
  };
  const found = await read[kind]();
  if (!found) throw unknown(about);
  if (part !== undefined) return partOf(tx, { kind, id: found.id, about, part });
  const columns = {
    agreement: { agreementId: found.id },
    workingGroup: { workingGroupId: found.id },
    cadence: { cadenceId: found.id },
    meeting: { meetingId: found.id },
    outcome: { outcomeId: found.id },
    commitment: { commitmentId: found.id },
  };
  return columns[kind];
}

async function partOf(
  tx: Transaction,
  { kind, id, about, part }: { kind: NumberedKind; id: string; about: string; part: string },
): Promise<SubjectColumn> {
  if (kind === "agreement") {
    const act = await tx.agreementAction.findFirst({ where: { id: part, agreementId: id } });
    if (act) return { agreementActionId: act.id };
    const link = await tx.agreementLink.findFirst({ where: { id: part, fromId: id, archivedAt: null } });
    if (link) return { agreementLinkId: link.id };
  }
  throw refusal("no_such_part", `${about} has no such act or link.`, {
    part: "Choose an act or a link of this agreement.",
  });
}

interface Choice {
  letter: string;
  number: number;
  title: string;
  /** Of an act or a link. */
  part: string | null;
}

/** The latest records of each kind, and the acts and links of agreements: what a form offers to choose from. */
export const listSubjects = query({
  name: "claim.subjects",
  summary: "The records of a dossier that a claim can be about",
  input: subjectsInput,
  output: subjects,
  async run({ actor }, { dossier }) {
    const db = sql();
    const [found] = await db<{ id: string }[]>`
      SELECT id FROM dossier
      WHERE slug = ${dossier} AND id = ANY(${readableDossiers(actor)}::uuid[]) AND archived_at IS NULL`;
    if (!found) throw notFound("dossier");
    const here = db`r.dossier_id = ${found.id}::uuid AND r.archived_at IS NULL ORDER BY r.number DESC LIMIT 300`;
    const rows = await db<Choice[]>`
      SELECT * FROM (
        (SELECT 'C' AS letter, r.number, r.title, NULL::uuid AS part, 0 AS rank FROM commitment r WHERE ${here})
        UNION ALL (SELECT 'A', r.number, r.title, NULL, 0 FROM agreement r WHERE ${here})
        UNION ALL (SELECT 'M', r.number, r.title, NULL, 0 FROM meeting r WHERE ${here})
        UNION ALL (SELECT 'G', r.number, r.name, NULL, 0 FROM working_group r WHERE ${here})
        UNION ALL (SELECT 'R', r.number, CASE r.times WHEN 0 THEN 'when necessary' ELSE r.times || ' per ' || r.per END || ', ' || g.name, NULL, 0
          FROM cadence r JOIN working_group g ON g.id = r.working_group_id WHERE ${here})
        UNION ALL (SELECT 'O', r.number, left(r.text, 120), NULL, 0 FROM outcome r WHERE ${here})
        UNION ALL (SELECT 'A', g.number, replace(r.kind::text, '_', ' ') || CASE r.by WHEN 'both' THEN ' by both'
            ELSE ' by side ' || r.by END || coalesce(', ' || r.on_edtf, ', date unknown'), r.id, 1
          FROM agreement_action r JOIN agreement g ON g.id = r.agreement_id AND g.archived_at IS NULL
          WHERE r.dossier_id = ${found.id}::uuid AND NOT r.retracted
            AND NOT EXISTS (SELECT FROM agreement_action s WHERE s.supersedes_id = r.id)
          ORDER BY g.number DESC, r.recorded_at LIMIT 300)
        UNION ALL (SELECT 'A', g.number, replace(r.kind::text, '_', ' ') || ' A-' || t.number, r.id, 2
          FROM agreement_link r JOIN agreement g ON g.id = r.from_id AND g.archived_at IS NULL
            JOIN agreement t ON t.id = r.to_id
          WHERE r.dossier_id = ${found.id}::uuid AND r.archived_at IS NULL ORDER BY g.number DESC LIMIT 300)
      ) choice
      ORDER BY array_position(ARRAY['C', 'A', 'M', 'G', 'R', 'O'], letter), number, rank`;
    const named = rows.map(({ letter, number, title, part }) => ({
      reference: `${letter}-${number}`,
      title,
      part,
    }));
    return {
      records: named.flatMap(({ part, ...record }) => (part === null ? [record] : [])),
      parts: named.flatMap(({ part, ...record }) => (part === null ? [] : [{ ...record, id: part }])),
    };
  },
});
