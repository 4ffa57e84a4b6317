/**
 * What can go wrong with an operation, as data. The same fault becomes problem details for a program and a
 * sentence beside the field for a person.
 */
export type FaultCode =
  | "invalid" // the input is not of its form
  | "unauthenticated" // nobody is signed in
  | "not_found" // not there, or not for this actor: from outside the two look the same
  | "forbidden" // seen, but not theirs to change
  | "refused" // the rules of the field say no
  | "stale" // changed by somebody else meanwhile
  | "too_many" // throttled
  | "unavailable" // the database is away or overloaded: try again
  | "internal";

export interface Fault {
  code: FaultCode;
  /** Stable, for programs: `evidence_missing`. */
  reason: string;
  /** One sentence for a person. */
  message: string;
  /** Sentences by the path of the field, such as `evidence.quote`. */
  fields: Record<string, string>;
  /** For `stale`: the record as it is now. */
  current?: unknown;
  /** For `too_many` and `unavailable`. */
  retryAfterSeconds?: number;
}

/** How a fault leaves a transaction, so that nothing of it stays. `execute` turns it back into data. */
export class DomainError extends Error {
  override name = "DomainError";
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** A refusal by the rules. `fields` names the input that has to change. */
export function refusal(reason: string, message: string, fields: Record<string, string> = {}): DomainError {
  return new DomainError({ code: "refused", reason, message, fields });
}

/** Not there, or not for this actor. */
export function notFound(what = "record"): DomainError {
  return new DomainError({
    code: "not_found",
    reason: "not_found",
    message: `There is no such ${what}.`,
    fields: {},
  });
}

/** An edit that leaves the record as it is: nothing is written, and nobody else's form grows stale. */
export const nothingChanged = (): DomainError =>
  refusal("nothing_changed", "Nothing was changed: this is what is on record.");

/** Somebody else changed the record after the actor had read it. */
export function stale(current: unknown, fields: Record<string, string> = {}): DomainError {
  return new DomainError({
    code: "stale",
    reason: "stale_version",
    message:
      "This record was changed meanwhile. What you entered is kept: compare it with the record as it is now, then save again.",
    fields,
    current,
  });
}

export const STATUS_OF: Record<FaultCode, number> = {
  invalid: 400,
  unauthenticated: 401,
  not_found: 404,
  forbidden: 403,
  refused: 422,
  stale: 412,
  too_many: 429,
  unavailable: 503,
  internal: 500,
};
