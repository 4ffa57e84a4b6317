import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import type { z } from "zod";
import { currentActor } from "@/lib/kernel/auth/current-actor";
import type { Fault } from "@/lib/kernel/fault";
import { type Command, execute } from "@/lib/kernel/operation";

/** What a form knows after it was sent. `values` is what was typed, so that nothing is lost. */
export type FormState<T> =
  | { status: "untouched" }
  | { status: "done"; value: T }
  | { status: "failed"; fault: Fault; values: Record<string, string> };

/**
 * Runs a command for the person who is signed in: the body of a server action. On success what is on screen is
 * read again.
 */
export async function act<I extends z.ZodType, O extends z.ZodType, F>(
  operation: Command<I, O, F>,
  input: z.input<I>,
  form?: FormData,
): Promise<FormState<z.output<O>>> {
  const requestId = (await headers()).get("x-request-id");
  const result = await execute(operation, input, { actor: await currentActor(), requestId });
  if (!result.ok) return { status: "failed", fault: result.fault, values: form ? typedIn(form) : {} };
  revalidatePath("/", "layout");
  return { status: "done", value: result.value };
}

function typedIn(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string" && !name.startsWith("$")) values[name] = value;
  return values;
}

/** A form's text by name; an empty or absent field is undefined. */
export function field(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A form's texts by name; an empty or absent field is undefined. */
export function fields(form: FormData, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, field(form, name)]));
}

/** A form's texts by name as they were sent, empty ones too: on record they mean that there is nothing. */
export function fieldsAsSent(form: FormData, names: readonly string[]): Record<string, string | undefined> {
  const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : undefined);
  return Object.fromEntries(names.map((name) => [name, textOf(form.get(name))]));
}

/** All values of a name that may be there several times. */
export function fieldAll(form: FormData, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === "string" && value !== "");
}
