import type { Prisma } from "@/generated/prisma/client";
import { inDossier } from "@/lib/dossier/queries";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn } from "@/lib/reference/rules";
import type { Day } from "@/lib/time/day";
import { listGroupRows, meetingRows } from "@/lib/working-group/list-query";
import { groupRecordOf, groupWith, seriesShown } from "@/lib/working-group/record";
import {
  workingGroupById,
  workingGroupByReference,
  workingGroupList,
  workingGroupListInput,
  workingGroupRecord,
} from "@/lib/working-group/schema";

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
