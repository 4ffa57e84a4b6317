import type { z } from "zod";
import type { Transaction } from "@/lib/kernel/database";

/** Work that is done apart from any request. The queue keeps it in the database until it was done. */
export interface Job<P extends z.ZodType = z.ZodType> {
  /** noun.verb: `reminder.mail`. */
  name: string;
  payload: P;
  /** When it is done by itself, as crontab says it, in UTC; and once whenever a worker starts. Its payload is empty. */
  schedule?: string;
  /** How often it is tried before it is given up; the pauses grow from a second to about twenty minutes. */
  attempts: number;
  /** Does it. A throw is a failed try. */
  run(payload: z.output<P>): Promise<void>;
}

/** Declares a job. */
export function job<P extends z.ZodType>(definition: Job<P>): Job<P> {
  return definition;
}

/**
 * Puts work into the queue, in the transaction of the write that makes it necessary: both are there, or neither.
 * Work of a key that waits already is not added again; it keeps its time and takes the new payload.
 */
export async function enqueue<P extends z.ZodType>(
  tx: Transaction,
  { name, attempts }: Pick<Job<P>, "name" | "attempts" | "payload">,
  items: readonly { key: string; payload: z.input<P> }[],
): Promise<void> {
  if (items.length === 0) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, item.payload::json, job_key => ${name} || ':' || item.key,
      max_attempts => ${attempts}::int, job_key_mode => 'preserve_run_at')
    FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS item(key text, payload jsonb) ORDER BY item.key`;
}
