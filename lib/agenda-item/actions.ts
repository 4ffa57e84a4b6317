"use server";

import { addAgendaItem, editAgendaItem, removeAgendaItem } from "@/lib/agenda-item/commands";
import type {
  AgendaItemAddInput,
  AgendaItemEditInput,
  AgendaItemRemoved,
  AgendaItemRemoveInput,
  AgendaItemWritten,
} from "@/lib/agenda-item/schema";
import { act, type FormState } from "@/lib/kernel/action";

// The commands parse what they are given; a form has text only.

export async function addAgendaItemAction(form: FormData): Promise<FormState<AgendaItemWritten>> {
  return act(addAgendaItem, Object.fromEntries(form) as unknown as AgendaItemAddInput, form);
}

export async function editAgendaItemAction(form: FormData): Promise<FormState<AgendaItemWritten>> {
  return act(editAgendaItem, Object.fromEntries(form) as unknown as AgendaItemEditInput, form);
}

export async function removeAgendaItemAction(form: FormData): Promise<FormState<AgendaItemRemoved>> {
  return act(removeAgendaItem, Object.fromEntries(form) as unknown as AgendaItemRemoveInput, form);
}
