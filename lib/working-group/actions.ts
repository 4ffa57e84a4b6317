"use server";

import { act, type FormState, fieldAll, fieldsAsSent } from "@/lib/kernel/action";
import { createWorkingGroup } from "@/lib/working-group/commands/create";
import { editWorkingGroup } from "@/lib/working-group/commands/edit";
import { addSeat, removeSeat } from "@/lib/working-group/commands/seats";
import type {
  GroupCreateInput,
  GroupEditInput,
  GroupWritten,
  SeatAddInput,
  SeatWritten,
} from "@/lib/working-group/schema/form";

const SAID = ["name", "kind", "mandate", "parent", "established"];

export async function createGroupAction(form: FormData): Promise<FormState<GroupWritten>> {
  const input = { ...fieldsAsSent(form, ["dossier", ...SAID]), issueAreas: fieldAll(form, "issueAreas") };
  // The command parses it; a form has text only.
  return act(createWorkingGroup, input as GroupCreateInput, form);
}

export async function editGroupAction(form: FormData): Promise<FormState<GroupWritten>> {
  const names = ["id", "version", ...SAID, "successor", "dissolved"];
  const input = { ...fieldsAsSent(form, names), issueAreas: fieldAll(form, "issueAreas") };
  // As above.
  return act(editWorkingGroup, input as unknown as GroupEditInput, form);
}

export async function addSeatAction(form: FormData): Promise<FormState<SeatWritten>> {
  // As above.
  return act(
    addSeat,
    fieldsAsSent(form, ["group", "side", "institution", "role", "note"]) as SeatAddInput,
    form,
  );
}

export async function removeSeatAction(id: string): Promise<FormState<SeatWritten>> {
  return act(removeSeat, { id });
}
