"use server";

import { act, type FormState, field } from "@/lib/kernel/action";
import { createSource } from "@/lib/source/commands";
import type { SourceCreated, SourceCreateInput } from "@/lib/source/schema";

const NAMES = [
  "dossier",
  "publisher",
  "title",
  "publisherRef",
  "url",
  "alignedSide",
  "reliability",
  "note",
  "text",
  "language",
  "published",
  "method",
];

export async function createSourceAction(form: FormData): Promise<FormState<SourceCreated>> {
  const input = Object.fromEntries(NAMES.map((name) => [name, field(form, name)]));
  const state = await act(createSource, input as SourceCreateInput, form);
  // The text need not travel back: the form still has it.
  return state.status === "failed" ? { ...state, values: {} } : state;
}
