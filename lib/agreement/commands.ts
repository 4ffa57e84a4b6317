import type { Prisma } from "@/generated/prisma/client";
import { agreementLabel, type LoadedAgreement, loadAgreement } from "@/lib/agreement/commands/shared";
import { standingOf, todayOf } from "@/lib/agreement/record";
import { actRefusal } from "@/lib/agreement/rules";
import { actWritten, created, createInput, recordActInput, retractActInput } from "@/lib/agreement/schema";
import { claimFromQuote } from "@/lib/claim/commands";
import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { issueAreasOf } from "@/lib/issue-area/commands";
import { notFound, refusal, stale } from "@/lib/kernel/fault";
import { nextNumber } from "@/lib/kernel/numbering";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { dayOf, partialDateColumns } from "@/lib/kernel/partial-date";
import { LETTERS, reference } from "@/lib/reference/rules";

type ActionRow = LoadedAgreement["actions"][number];

/** The status in the few words that history needs. */
function statusIn(actions: readonly ActionRow[], row: LoadedAgreement, now: Date) {
  const { state, by, confirmation } = standingOf(actions, todayOf(row.dossier, now)).status;
  return { state, by, confirmation };
}

/** Takes the version that the actor had read; each act is a new one. */
async function bump({ tx, now }: CommandContext, row: LoadedAgreement, version: number) {
  const { count } = await tx.agreement.updateMany({
    where: { id: row.id, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) throw stale({ version: row.version, status: statusIn(row.actions, row, now) });
}

/** Appends an entry, seals what it makes of the status, and answers. */
async function append(
  { tx, audit, now }: CommandContext,
  row: LoadedAgreement,
  entry: Omit<Prisma.AgreementActionUncheckedCreateInput, "dossierId" | "agreementId">,
  more: { version: number; before: object; after: object; evidence?: (actionId: string) => Promise<string> },
) {
  const action = await tx.agreementAction.create({
    data: { dossierId: row.dossierId, agreementId: row.id, ...entry },
  });
  const claimId = await more.evidence?.(action.id);
  const { kind, by, onEdtf, place, confirmation, note } = action;
  audit({
    dossierId: row.dossierId,
    entityType: "agreement",
    entityId: row.id,
    label: agreementLabel(row),
    before: { status: statusIn(row.actions, row, now), ...more.before },
    after: {
      status: statusIn([...row.actions, action], row, now),
      kind,
      by,
      on: onEdtf,
      place,
      confirmation,
      note,
      actionId: action.id,
      ...(claimId && { claimId }),
      ...more.after,
    },
  });
  const { id, number } = row;
  const version = more.version + 1;
  return { id, reference: reference("agreement", number), actionId: action.id, kind, version };
}

/** The entry to correct or take back: of this agreement, and not replaced already. */
function entryOf(row: LoadedAgreement, id: string, missing: () => Error): ActionRow {
  const entry = row.actions.find((action) => action.id === id);
  if (!entry) throw missing();
  if (row.actions.some(({ supersedesId }) => supersedesId === id))
    throw refusal("already_superseded", "This act was corrected or taken back already.");
  return entry;
}

/** The date as typed; one that a correction leaves as it was printed keeps what it was read as. */
function columnsOf(on: string | undefined, corrected: ActionRow | null) {
  if (!on) return null;
  if (corrected && on === (corrected.onPrinted ?? corrected.onEdtf)) {
    const { onEdtf, onEarliest, onLatest, onPrinted, onCalendar } = corrected;
    return { onEdtf, onEarliest, onLatest, onPrinted, onCalendar };
  }
  const { edtf, earliest, latest, printed, calendar } = partialDateColumns(on, "on");
  return { onEdtf: edtf, onEarliest: earliest, onLatest: latest, onPrinted: printed, onCalendar: calendar };
}

/** Enters an agreement. Its status is that of its acts: none yet. */
export const createAgreement = command({
  name: "agreement.create",
  summary: "Enter an agreement",
  input: createInput,
  output: created,
  http: { method: "post", path: "/agreements", status: 201 },
  load: loadDossier,
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run(context, { title, kind, summary, identifiers, ...input }, { id: dossierId }) {
    const { tx, audit } = context;
    const codes = [...new Set(input.issueAreas)];
    const areas = await issueAreasOf(context, codes);
    const number = await nextNumber(tx, dossierId, LETTERS.agreement);
    const { id } = await tx.agreement.create({
      data: {
        dossierId,
        number,
        title,
        kind,
        summary,
        issueAreas: { create: areas.map((issueAreaId) => ({ issueAreaId })) },
        identifiers: { create: identifiers },
      },
      select: { id: true },
    });
    const short = reference("agreement", number);
    audit({
      dossierId,
      entityType: "agreement",
      entityId: id,
      label: `${short} ${title}`,
      before: null,
      after: { title, kind, summary, issueAreas: codes, identifiers },
    });
    return { id, reference: short, version: 1 };
  },
});

/** Records what was done to an agreement, or corrects an earlier entry of it. Appends; nothing earlier is changed. */
export const recordAct = command({
  name: "agreement.recordAct",
  summary: "Record an act: a signature, a ratification, an entry into force …",
  input: recordActInput,
  output: actWritten,
  http: { method: "post", path: "/agreements/{id}/actions", status: 201 },
  load: loadAgreement,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, input, row) {
    const { kind, by, confirmation, quote } = input;
    const unknown = () =>
      refusal("supersedes_unknown", "The act to correct is not one of this agreement.", {
        supersedes: "Name an act of the same agreement.",
      });
    const corrected = input.supersedes ? entryOf(row, input.supersedes, unknown) : null;
    if (corrected?.retracted)
      throw refusal("act_taken_back", "The act to correct was taken back. Undo that first.", {
        supersedes: "Name an act that stands.",
      });
    const columns = columnsOf(input.on, corrected);
    const on = columns && { earliest: dayOf(columns.onEarliest), latest: dayOf(columns.onLatest) };
    const today = todayOf(row.dossier, context.now);
    const refused = actRefusal({ kind, on }, today);
    if (refused) throw refusal(refused.reason, refused.message, { [refused.field]: refused.message });
    await bump(context, row, input.version);
    const entry = {
      kind,
      by,
      confirmation,
      ...columns,
      place: input.place || null,
      note: input.note || null,
      supersedesId: corrected?.id ?? null,
    };
    // What has its day fixed and yet to come is agreed, not done.
    const modality = on?.earliest && on.earliest > today ? "agreed" : "done";
    return append(context, row, entry, {
      version: input.version,
      before: corrected ? { actionId: corrected.id, kind: corrected.kind, on: corrected.onEdtf } : {},
      after: {},
      ...(quote && {
        evidence: (agreementActionId: string) =>
          claimFromQuote(context, row.dossierId, quote, { about: { agreementActionId }, modality }),
      }),
    });
  },
});

/**
 * Takes an act back by appending an entry that says so: the agreement stands as it would without it. With `undo` the
 * entry alone is undone: what it had corrected or taken back is entered again, and stands.
 */
export const retractAct = command({
  name: "agreement.retractAct",
  summary: "Take an act back, or undo an entry",
  input: retractActInput,
  output: actWritten,
  http: { method: "post", path: "/agreements/{id}/actions/{actionId}/retraction", status: 201 },
  load: loadAgreement,
  authorize: (actor, row) => canInDossier(actor, "record", row.dossierId),
  async run(context, { actionId, undo, note }, row) {
    const taken = entryOf(row, actionId, () => notFound("act"));
    if (taken.retracted && !undo)
      throw refusal("already_superseded", "This act was corrected or taken back already.");
    const earlier = undo ? row.actions.find(({ id }) => id === taken.supersedesId) : undefined;
    await bump(context, row, row.version);
    const { id: _, recordedAt: __, ...content } = earlier ?? { ...taken, retracted: true };
    const entry = { ...content, supersedesId: taken.id, ...(note && { note }) };
    return append(context, row, entry, {
      version: row.version,
      before: { actionId: taken.id, kind: taken.kind, on: taken.onEdtf },
      after: { [entry.retracted ? "retracted" : "restored"]: (earlier ?? taken).id },
    });
  },
});
