import type { z } from "zod";
import { listCommitmentRows } from "@/lib/commitment/list-query";
import { readRecordRow } from "@/lib/commitment/queries/record";
import { recordOf } from "@/lib/commitment/record";
import {
  assessmentList,
  commitmentById,
  commitmentByReference,
  commitmentList,
  commitmentListInput,
  commitmentRecord,
} from "@/lib/commitment/schema";
import { commitmentChoices, commitmentChoicesInput } from "@/lib/commitment/schema/form";
import { inDossier } from "@/lib/dossier/queries";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma, sql } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { numberIn, reference } from "@/lib/reference/rules";

/** Commitments with their lines as they stand by the two cuts: one row each, in one statement. */
export const listCommitments = query({
  name: "commitment.list",
  summary: "Commitments and their status",
  input: commitmentListInput,
  output: commitmentList,
  http: { method: "get", path: "/commitments" },
  async run({ actor, today }, input) {
    const page = await listCommitmentRows(readableDossiers(actor), today, input);
    return input.dossier ? inDossier(actor, input.dossier, page) : page;
  },
});

type Cuts = Pick<z.output<typeof commitmentById>, "asOf" | "knownOn">;

type Which = Parameters<typeof readRecordRow>[1];

async function read(actor: Actor, which: Which, { asOf, knownOn }: Cuts) {
  const row = await readRecordRow(readableDossiers(actor), which);
  if (!row) throw notFound("commitment");
  return recordOf(row, { ...(asOf && { asOf }), ...(knownOn && { knownOn }) });
}

/** One commitment with both accounts and its history, by its ID. */
export const getCommitment = query({
  name: "commitment.get",
  summary: "One commitment, with both sides' claims, its assessments and closures",
  input: commitmentById,
  output: commitmentRecord,
  http: { method: "get", path: "/commitments/{id}" },
  run: ({ actor }, { id, ...cuts }) => read(actor, sql()`c.id = ${id}`, cuts),
});

/** The same by its short reference, as its page's address has it. */
export const getCommitmentByReference = query({
  name: "commitment.getByReference",
  summary: "One commitment by its short reference",
  input: commitmentByReference,
  output: commitmentRecord,
  async run({ actor }, { dossier, reference, ...cuts }) {
    const number = numberIn("commitment", reference);
    if (number === null) throw notFound("commitment");
    return read(actor, sql()`c.number = ${number} AND d.slug = ${dossier}`, cuts);
  },
});

/** The assessments of a commitment, the latest day first, those that were superseded too. */
export const listAssessments = query({
  name: "commitment.assessments",
  summary: "The assessments of a commitment",
  input: commitmentById,
  output: assessmentList,
  http: { method: "get", path: "/commitments/{id}/assessments" },
  run: async ({ actor }, { id, ...cuts }) => ({
    data: (await read(actor, sql()`c.id = ${id}`, cuts)).assessments,
  }),
});

/** Choices of one kind that a form offers at most. */
const MOST_CHOICES = 500;

/** What a commitment's form offers as its origin: the latest agreements with their provisions, the latest meetings. */
export const listCommitmentChoices = query({
  name: "commitment.choices",
  summary: "What a commitment can come from",
  input: commitmentChoicesInput,
  output: commitmentChoices,
  async run({ actor }, { dossier }) {
    const where = {
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
    };
    const latest = { where, orderBy: { number: "desc" }, take: MOST_CHOICES } as const;
    const [agreements, meetings] = await Promise.all([
      prisma().agreement.findMany({
        ...latest,
        select: {
          number: true,
          title: true,
          provisions: { orderBy: { position: "asc" }, select: { id: true, label: true } },
        },
        relationLoadStrategy: "join",
      }),
      prisma().meeting.findMany({ ...latest, select: { number: true, title: true } }),
    ]);
    return {
      agreements: agreements.map(({ number, ...agreement }) => ({
        reference: reference("agreement", number),
        ...agreement,
      })),
      meetings: meetings.map(({ number, title }) => ({ reference: reference("meeting", number), title })),
    };
  },
});
