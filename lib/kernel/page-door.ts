import { notFound } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { DomainError } from "@/lib/kernel/fault";
import { ask, type Query } from "@/lib/kernel/operation";
import { noteUnavailable } from "@/lib/kernel/page-status";

// Layout and page often ask the same: within one request each question is asked once.
const asked = cache(async (operation: Query, input: string) =>
  ask(operation, JSON.parse(input), { actor: await requireActor() }),
);

/**
 * Answers a page's question for the person who is signed in. What they may not see is the not-found page; input
 * that is not of its form too, since it came with the address. Anything else goes to the error page.
 */
export async function askPage<I extends z.ZodType, O extends z.ZodType>(
  operation: Query<I, O>,
  input: z.input<I>,
): Promise<z.output<O>> {
  // The cache holds questions of every shape; what comes out is what this one answers.
  const result = await asked(operation as unknown as Query, JSON.stringify(input));
  if (result.ok) return result.value as z.output<O>;
  if (result.fault.code === "not_found" || result.fault.code === "invalid") notFound();
  noteUnavailable(result.fault);
  throw new DomainError(result.fault);
}
