import { type AuditEntry, sealAudit } from "@/lib/kernel/audit";
import type { Transaction } from "@/lib/kernel/database";
import { LETTERS, type NumberedKind, reference } from "@/lib/reference/rules";
import { dayToDbDate } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";
import type { About, Dated } from "../shapes";

/** IDs of what all dossiers share, by the keys of the data. */
export interface Shared {
  party: Map<string, string>;
  institution: Map<string, string>;
  official: Map<string, string>;
  area: Map<string, string>;
}

/** The ID of a key; a key that is nowhere is a mistake in the data. */
export function known<K extends string | number>(ids: Map<K, string>, key: K): string {
  const id = ids.get(key);
  if (!id) throw new Error(`the sample refers to "${key}", which it does not have`);
  return id;
}

/** A partial date as its columns, under a prefix. */
export function dated<P extends string>(prefix: P, date: Dated | undefined) {
  if (!date) return {};
  const [text, printed, calendar] = typeof date === "string" ? [date] : date;
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`the sample has a date that is none: ${text}: ${read.reason}`);
  const { earliest, latest } = read.value;
  return {
    [`${prefix}Edtf`]: text,
    [`${prefix}Earliest`]: earliest && dayToDbDate(earliest),
    [`${prefix}Latest`]: latest && dayToDbDate(latest),
    [`${prefix}Printed`]: printed,
    ...(calendar && { [`${prefix}Calendar`]: calendar }),
  };
}

const COLUMN = {
  agreement: "agreementId",
  action: "agreementActionId",
  link: "agreementLinkId",
  group: "workingGroupId",
  cadence: "cadenceId",
  meeting: "meetingId",
  outcome: "outcomeId",
  commitment: "commitmentId",
} as const;

/** A dossier of the sample while it is written: what has which ID, and what the audit is to say. */
export class Book {
  private readonly ids = new Map<string, string>();
  private readonly entries: AuditEntry[] = [];
  private readonly last = new Map<NumberedKind, number>();

  constructor(
    readonly tx: Transaction,
    readonly dossierId: string,
    readonly shared: Shared,
  ) {}

  /** Records are numbered in the order in which they are written. Nobody else writes here yet: no need to ask. */
  number(kind: NumberedKind): number {
    const number = (this.last.get(kind) ?? 0) + 1;
    this.last.set(kind, number);
    return number;
  }

  keep(key: string, { id }: { id: string }): void {
    if (this.ids.has(key)) throw new Error(`the sample has "${key}" twice`);
    this.ids.set(key, id);
  }

  id(key: string): string {
    return known(this.ids, key);
  }

  /** The ID of what may be left out. */
  maybe(kind: string, key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.id(`${kind}:${key}`);
  }

  /** The column that refers to the record that something is about, filled. */
  target(about: About) {
    const kind = about.slice(0, about.indexOf(":")) as keyof typeof COLUMN;
    return { [COLUMN[kind]]: this.id(about) };
  }

  areas(codes: readonly string[] = []) {
    return { create: codes.map((code) => ({ issueAreaId: known(this.shared.area, code) })) };
  }

  /** Says in the audit that a record was made. */
  account(entityType: string, entityId: string, label: string, after: object): void {
    this.entries.push({ dossierId: this.dossierId, entityType, entityId, label, before: null, after });
  }

  accountNumbered(kind: NumberedKind, type: string, id: string, number: number, name: string, after: object) {
    this.account(type, id, `${reference(kind, number)} ${name}`, after);
  }

  /** Leaves the counters where the next record of a kind goes on, and seals the audit. */
  async close(): Promise<void> {
    await this.tx.dossierCounter.createMany({
      data: [...this.last].map(([kind, last]) => ({ dossierId: this.dossierId, kind: LETTERS[kind], last })),
    });
    const actor = { kind: "system", name: "Sample dossier" } as const;
    await sealAudit(this.tx, this.entries, { actor, operation: "sample.load", requestId: null });
  }
}
