import type { Prisma } from "@/generated/prisma/client";
import { inDossier } from "@/lib/dossier/queries";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma, sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";
import { listGroupRows, meetingRows } from "@/lib/working-group/list-query";
import { groupRecordOf, groupWith, seriesShown } from "@/lib/working-group/record";
import {
  groupNames,
  groupNamesInput,
  workingGroupById,
  workingGroupByReference,
  workingGroupList,
  workingGroupListInput,
  workingGroupRecord,
} from "@/lib/working-group/schema";

const MOST_NAMES = 500;

/** The working groups of a dossier by number, each with what its cadence asks for and what was held. */
export const listWorkingGroups = query({
  name: "working_group.list",
  summary: "The working groups of a dossier, with their cadence",
  input: workingGroupListInput,
  output: workingGroupList,
  http: { method: "get", path: "/working-groups" },
  run: async ({ actor, today }, input) =>
    inDossier(actor, input.dossier, await listGroupRows(readableDossiers(actor), today, input)),
});

/** The names of a dossier's groups by number, for choosing one: one statement, and nothing is reckoned. */
export const listGroupNames = query({
  name: "working_group.names",
  summary: "The names of a dossier's working groups",
  input: groupNamesInput,
  output: groupNames,
  async run({ actor }, { dossier }) {
    const rows = await sql()<{ number: number; name: string }[]>`
      SELECT w.number, w.name FROM working_group w JOIN dossier d ON d.id = w.dossier_id AND d.archived_at IS NULL
      WHERE d.slug = ${dossier} AND d.id = ANY(${readableDossiers(actor)}::uuid[]) AND w.archived_at IS NULL
      ORDER BY w.number LIMIT ${MOST_NAMES}`;
    return rows.map(({ number, name }) => ({ reference: reference("workingGroup", number), name }));
  },
});

/** Three statements: the group, its meetings as far as they are reckoned with, and what is shown of the latest. */
async function read(actor: Actor, which: Prisma.WorkingGroupWhereInput, today: Day) {
  const row = await prisma().workingGroup.findFirst({
    where: {
      AND: [
        which,
        { dossierId: { in: readableDossiers(actor) }, archivedAt: null, dossier: { archivedAt: null } },
      ],
    },
    include: groupWith,
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("group");
  const meetings = await meetingRows([row.id]);
  return groupRecordOf(row, meetings, await seriesShown(row.dossierId, meetings, today), today);
}

/** One group with its seats, rules, series and accounts, by its ID. */
export const getWorkingGroup = query({
  name: "working_group.get",
  summary:
    "One working group: seats, rules with their sources, slots, the series of its meetings, both accounts",
  input: workingGroupById,
  output: workingGroupRecord,
  http: { method: "get", path: "/working-groups/{id}" },
  run: ({ actor, today }, { id }) => read(actor, { id }, today),
});

/** The same by its short reference, as its page's address has it. */
export const getWorkingGroupByReference = query({
  name: "working_group.getByReference",
  summary: "One working group by its short reference",
  input: workingGroupByReference,
  output: workingGroupRecord,
  async run({ actor, today }, { dossier, reference }) {
    const number = numberIn("workingGroup", reference);
    if (number === null) throw notFound("group");
    return read(actor, { number, dossier: { slug: dossier } }, today);
  },
});
