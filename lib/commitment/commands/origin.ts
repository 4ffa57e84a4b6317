import { refusal } from "@/lib/kernel/fault";
import type { CommandContext } from "@/lib/kernel/operation";
import { partialDateColumns } from "@/lib/kernel/partial-date";
import { numberIn } from "@/lib/reference/rules";

const refused = (reason: string, message: string, field: string) =>
  refusal(reason, message, { [field]: message });

/** Where a commitment comes from, as its columns. */
export interface Origin {
  agreementId: string | null;
  provisionId: string | null;
  meetingId: string | null;
}

interface OriginInput {
  agreement?: string | undefined;
  meeting?: string | undefined;
  provision?: string | undefined;
}

/**
 * The origin that an input names; what it leaves out stays as it was. A provision brings its agreement along, and
 * goes when the agreement becomes another. Refuses what is not in the dossier, naming the field.
 */
export async function originOf(
  { tx }: CommandContext,
  dossierId: string,
  input: OriginInput,
  before: Origin = { agreementId: null, provisionId: null, meetingId: null },
): Promise<Origin> {
  const origin = { ...before };
  if (input.agreement !== undefined) {
    const number = numberIn("agreement", input.agreement);
    const found =
      number && (await tx.agreement.findFirst({ where: { dossierId, number, archivedAt: null } }));
    if (input.agreement !== "" && !found)
      throw refused(
        "no_such_agreement",
        `There is no agreement ${input.agreement} in this dossier.`,
        "agreement",
      );
    origin.agreementId = found ? found.id : null;
    if (origin.agreementId !== before.agreementId) origin.provisionId = null;
  }
  if (input.provision !== undefined) {
    const found =
      input.provision !== "" &&
      (await tx.provision.findFirst({
        where: { dossierId, id: input.provision, agreement: { archivedAt: null } },
      }));
    if (input.provision !== "" && !found)
      throw refused("no_such_provision", "This provision is not in this dossier.", "provision");
    if (found && origin.agreementId !== null && found.agreementId !== origin.agreementId)
      throw refused("provision_elsewhere", "This provision is one of another agreement.", "provision");
    origin.provisionId = found ? found.id : null;
    if (found) origin.agreementId = found.agreementId;
  }
  if (input.meeting !== undefined) {
    const number = numberIn("meeting", input.meeting);
    const found = number && (await tx.meeting.findFirst({ where: { dossierId, number, archivedAt: null } }));
    if (input.meeting !== "" && !found)
      throw refused("no_such_meeting", `There is no meeting ${input.meeting} in this dossier.`, "meeting");
    origin.meetingId = found ? found.id : null;
  }
  return origin;
}

/** The columns of a due date as typed; an empty text is no date. */
export function dueColumns(text: string) {
  const due = text === "" ? null : partialDateColumns(text, "due");
  return {
    dueEdtf: due?.edtf ?? null,
    dueEarliest: due?.earliest ?? null,
    dueLatest: due?.latest ?? null,
    duePrinted: due?.printed ?? null,
    dueCalendar: due?.calendar ?? ("gregorian" as const),
  };
}
