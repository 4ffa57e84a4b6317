import type { Prisma } from "@/generated/prisma/client";
import { listAgreementRows } from "@/lib/agreement/list-query";
import { recordOf, shownWith } from "@/lib/agreement/record";
import {
  agreementById,
  agreementByReference,
  agreementList,
  agreementListInput,
  agreementRecord,
} from "@/lib/agreement/schema";
import type { Cuts } from "@/lib/commitment/rules";
import { inDossier } from "@/lib/dossier/queries";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { type QueryContext, query } from "@/lib/kernel/operation";
import { numberIn } from "@/lib/reference/rules";

/** Agreements with the status that their acts amount to by the two cuts. */
export const listAgreements = query({
  name: "agreement.list",
  summary: "Agreements and their computed status",
  input: agreementListInput,
  output: agreementList,
  http: { method: "get", path: "/agreements" },
  async run({ actor, now }, input) {
    const page = await listAgreementRows(readableDossiers(actor), now, input);
    return input.dossier ? inDossier(actor, input.dossier, page) : page;
  },
});

async function read({ actor, now }: QueryContext, which: Prisma.AgreementWhereInput, cuts: Cuts) {
  const row = await prisma().agreement.findFirst({
    where: {
      AND: [
        which,
        { dossierId: { in: readableDossiers(actor) }, archivedAt: null, dossier: { archivedAt: null } },
      ],
    },
    include: shownWith,
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound("agreement");
  return recordOf(row, cuts, now);
}

/** One agreement with its acts, lineage, provisions, both accounts and what stands under it, by its ID. */
export const getAgreement = query({
  name: "agreement.get",
  summary: "One agreement: its acts with who says so, lineage, provisions and the commitments under them",
  input: agreementById,
  output: agreementRecord,
  http: { method: "get", path: "/agreements/{id}" },
  run: (context, { id, ...cuts }) => read(context, { id }, cuts),
});

/** The same by its short reference, as its page's address has it. */
export const getAgreementByReference = query({
  name: "agreement.getByReference",
  summary: "One agreement by its short reference",
  input: agreementByReference,
  output: agreementRecord,
  async run(context, { dossier, reference, ...cuts }) {
    const number = numberIn("agreement", reference);
    if (number === null) throw notFound("agreement");
    return read(context, { number, dossier: { slug: dossier } }, cuts);
  },
});
