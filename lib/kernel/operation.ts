import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/kernel/actor";
import { type AuditEntry, sealAudit } from "@/lib/kernel/audit";
import { prisma, type Transaction } from "@/lib/kernel/database";
import { databaseFault } from "@/lib/kernel/database-fault";
import { DomainError, type Fault } from "@/lib/kernel/fault";
import { log } from "@/lib/kernel/log";
import { now, today } from "@/lib/time/clock";
import type { Day } from "@/lib/time/day";

/** The REST door of an operation: its method and its path below /api/v1, parameters in braces. */
export interface Http {
  method: "get" | "post" | "patch" | "delete";
  path: string;
  /** 200 unless said otherwise. */
  status?: 200 | 201;
  /** Bytes of the largest body that it takes, where that is more than the door's own cap. */
  largestBody?: number;
}

export interface QueryContext {
  actor: Actor;
  now: Date;
  /** Today in UTC; where a party's day matters, ask `lib/time` for its zone's. */
  today: Day;
}

export interface CommandContext extends QueryContext {
  tx: Transaction;
  /** Says what was changed. A command that changes nothing it accounts for is a defect, and is refused. */
  audit(entry: AuditEntry): void;
}

interface Described<I extends z.ZodType, O extends z.ZodType> {
  /** noun.verb: `commitment.assess`. */
  name: string;
  summary: string;
  input: I;
  output: O;
  http?: Http;
}

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType>
  extends Described<I, O> {
  kind: "query";
  /** Reads what the actor may see, and nothing else; throws `notFound()` for the rest. */
  run(context: QueryContext, input: z.output<I>): Promise<z.output<O>>;
}

export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType, F = never>
  extends Described<I, O> {
  kind: "command";
  /** Its answer carries a secret that is stored nowhere: it takes no Idempotency-Key, which would keep the answer. */
  secret?: true;
  /** Done twice it changes nothing, or it only says what it would change: accounting for no change is no defect. */
  mayChangeNothing?: true;
  /** How long its transaction may take, where that is more than others may: for thousands of rows on a busy machine. */
  longestMs?: number;
  /** The records that the decision needs, looked up within the actor's dossiers; throws `notFound()`. */
  load(context: CommandContext, input: z.output<I>): Promise<F>;
  /** May the actor? From the noun's policy. No means forbidden, or not found when they cannot even read it. */
  authorize(actor: Actor, facts: F, input: z.output<I>): boolean;
  /** Decides by the rules, writes, audits. Throws a `DomainError` to refuse: then nothing is written. */
  run(context: CommandContext, input: z.output<I>, facts: F): Promise<z.output<O>>;
}

export type Operation = Query | Command<z.ZodType, z.ZodType, unknown>;
export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** Declares a read. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  definition: Omit<Query<I, O>, "kind">,
): Query<I, O> {
  return { kind: "query", ...definition };
}

/** Declares a write. */
export function command<I extends z.ZodType, O extends z.ZodType, F>(
  definition: Omit<Command<I, O, F>, "kind">,
): Command<I, O, F> {
  return { kind: "command", ...definition };
}

/** How one call comes in: by whom, and what is needed to answer it again in the same words. */
export interface Call {
  actor: Actor | null;
  requestId?: string | null;
  /** The Idempotency-Key of a POST. */
  idempotencyKey?: string;
}

const UNAUTHENTICATED: Fault = {
  code: "unauthenticated",
  reason: "sign_in_needed",
  message: "Sign in first.",
  fields: {},
};
const FORBIDDEN: Fault = {
  code: "forbidden",
  reason: "role_too_low",
  message: "Your role in this dossier does not allow this.",
  fields: {},
};
const KEY_NOT_TAKEN: Fault = {
  code: "invalid",
  reason: "idempotency_key_not_taken",
  message: "The answer carries a secret and is kept nowhere: send this without an Idempotency-Key.",
  fields: {},
};

function parse<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) fields[issue.path.join(".") || "input"] ??= issue.message;
  const [path, sentence] = Object.entries(fields)[0] ?? ["input", "Invalid."];
  return {
    ok: false,
    fault: { code: "invalid", reason: "invalid_input", message: `${path}: ${sentence}`, fields },
  };
}

function faultOf(error: unknown, operation: string, requestId: string | null): Fault {
  if (error instanceof DomainError) return error.fault;
  const known = databaseFault(error);
  if (known) return known;
  log.error(
    {
      operation,
      requestId,
      err: error instanceof Error ? { name: error.name, stack: error.stack } : String(error),
    },
    "operation failed",
  );
  return {
    code: "internal",
    reason: "internal",
    message: "Something went wrong on our side. Nothing was changed; the error is in the log.",
    fields: {},
  };
}

/** Runs a read for an actor. Expected failures are values. */
export async function ask<I extends z.ZodType, O extends z.ZodType>(
  operation: Query<I, O>,
  raw: z.input<I>,
  call: Call,
): Promise<Result<z.output<O>>> {
  if (!call.actor) return { ok: false, fault: UNAUTHENTICATED };
  const input = parse(operation.input, raw);
  if (!input.ok) return input;
  try {
    return {
      ok: true,
      value: await operation.run({ actor: call.actor, now: now(), today: today() }, input.value),
    };
  } catch (error) {
    return { ok: false, fault: faultOf(error, operation.name, call.requestId ?? null) };
  }
}

/**
 * Runs a write for an actor: one transaction in which it is loaded, authorized, decided, written and audited, or
 * nothing is. With an Idempotency-Key the answer is kept beside it, and given again to the same call.
 */
export async function execute<I extends z.ZodType, O extends z.ZodType, F>(
  operation: Command<I, O, F>,
  raw: z.input<I>,
  call: Call,
): Promise<Result<z.output<O>>> {
  const { actor, requestId = null, idempotencyKey } = call;
  if (!actor) return { ok: false, fault: UNAUTHENTICATED };
  if (operation.secret && idempotencyKey !== undefined) return { ok: false, fault: KEY_NOT_TAKEN };
  const input = parse(operation.input, raw);
  if (!input.ok) return input;
  const remembered =
    idempotencyKey !== undefined && "id" in actor
      ? {
          actorId: actor.id,
          key: idempotencyKey,
          operation: operation.name,
          inputHash: createHash("sha256")
            .update(`${operation.name}\n${JSON.stringify(raw)}`)
            .digest(),
        }
      : null;
  try {
    const options = operation.longestMs === undefined ? {} : { timeout: operation.longestMs };
    const value = await prisma().$transaction(async (tx) => {
      if (remembered) {
        const before = await recall(tx, remembered);
        if (before) return before.response as z.output<O>;
      }
      const entries: AuditEntry[] = [];
      const context: CommandContext = {
        actor,
        now: now(),
        today: today(),
        tx,
        audit: (entry) => entries.push(entry),
      };
      const facts = await operation.load(context, input.value);
      if (!operation.authorize(actor, facts, input.value)) throw new DomainError(FORBIDDEN);
      const done = await operation.run(context, input.value, facts);
      if (entries.length === 0 && !operation.mayChangeNothing)
        throw new Error(`${operation.name} accounts for no change`);
      await sealAudit(tx, entries, { actor, operation: operation.name, requestId });
      if (remembered)
        await tx.idempotencyKey.updateMany({
          where: { actorId: remembered.actorId, key: remembered.key },
          data: { response: done as object },
        });
      return done;
    }, options);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, fault: faultOf(error, operation.name, requestId) };
  }
}

interface Remembered {
  actorId: string;
  key: string;
  operation: string;
  inputHash: Buffer<ArrayBuffer>;
}

/** The answer that this key was given before, or null after noting it. A second call of the key waits for the first. */
async function recall(tx: Transaction, { actorId, key, operation, inputHash }: Remembered) {
  const noted = await tx.$executeRaw`
    INSERT INTO idempotency_key (actor_id, key, operation, input_hash, response)
    VALUES (${actorId}::uuid, ${key}, ${operation}, ${inputHash}, 'null') ON CONFLICT DO NOTHING`;
  if (noted === 1) return null;
  const before = await tx.idempotencyKey.findUniqueOrThrow({ where: { actorId_key: { actorId, key } } });
  if (!Buffer.from(before.inputHash).equals(inputHash))
    throw new DomainError({
      code: "refused",
      reason: "idempotency_key_reused",
      message: "This Idempotency-Key was used for another request.",
      fields: {},
    });
  return before;
}
