import { Prisma } from "@/generated/prisma/client";
import type { Fault } from "@/lib/kernel/fault";

/** Constraints that an analyst can meet, by name, and what they say to one. */
const SENTENCES: Record<string, { reason: string; message: string }> = {
  cadence_no_overlap: {
    reason: "cadence_overlaps",
    message:
      "Another cadence of this group is in force in that time. End it first, or let this one replace it.",
  },
  cadence_level_no_overlap: {
    reason: "cadence_overlaps",
    message:
      "Another cadence of this group and level is in force in that time. End it first, or let this one replace it.",
  },
  source_publisher_ref: {
    reason: "source_exists",
    message: "A source of this publisher with this reference is in the dossier already.",
  },
  snapshot_source_id_sha256_key: {
    reason: "snapshot_exists",
    message: "This very text of the source is in the dossier already.",
  },
  excerpt_snapshot_id_start_cp_end_cp_key: {
    reason: "excerpt_exists",
    message: "These very words are an excerpt already.",
  },
  excerpt_is_in_text: {
    reason: "excerpt_not_in_text",
    message: "The quote is not in the text at that place.",
  },
  assessment_has_evidence: {
    reason: "evidence_missing",
    message: "A status needs evidence: a claim, a quote with its source, or the reason why there is none.",
  },
  assessment_supersedes_id_key: {
    reason: "already_superseded",
    message: "Somebody else has superseded this assessment meanwhile.",
  },
  agreement_action_supersedes_id_key: {
    reason: "already_superseded",
    message: "Somebody else has superseded this action meanwhile.",
  },
  agreement_link_from_id_to_id_kind_key: {
    reason: "link_exists",
    message: "The two agreements are linked in this way already.",
  },
  provision_agreement_id_label_key: {
    reason: "provision_exists",
    message: "The agreement has a provision of this label already.",
  },
  meeting_external_uid: {
    reason: "meeting_imported",
    message: "A meeting of this UID was imported into the dossier meanwhile. Check the file again.",
  },
  seat_working_group_id_institution_id_role_key: {
    reason: "seat_exists",
    message: "The institution has this seat already.",
  },
  holiday_once: {
    reason: "holiday_exists",
    message: "The party has a holiday of this name on this day already.",
  },
  party_weekend_no_overlap: {
    reason: "weekend_overlaps",
    message: "Another weekend of this party holds in that time.",
  },
  dossier_slug_key: { reason: "dossier_exists", message: "There is a dossier at this address already." },
  dossier_two_parties: { reason: "same_party", message: "A dossier has two different parties." },
};

// Out of connections, out of time, or away: Prisma's own codes and PostgreSQL's classes 08, 53, 57 and lock timeouts.
const AWAY = /^(P1001|P1002|P1008|P1017|P2024|P2028|P2034|08...|53...|57P0[123]|55P03|57014|40001|40P01)$/;

/** What the pool of `pg` says when no connection came free in time. It gives no code. */
const NO_CONNECTION = "timeout exceeded when trying to connect";

const UNAVAILABLE: Fault = {
  code: "unavailable",
  reason: "database_unavailable",
  message: "The register cannot be reached at the moment. Nothing was changed; try again in a few seconds.",
  fields: {},
  retryAfterSeconds: 5,
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Codes and names of constraints, wherever in the driver's nested causes they stand. */
function* cluesIn(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== "object" || error === null || depth > 5) return;
  for (const [key, value] of Object.entries(error)) {
    if (["code", "originalCode", "constraint_name", "index"].includes(key)) yield textOf(value);
    if (key === "constraint") yield textOf(value);
    if (["meta", "driverAdapterError", "cause", "constraint"].includes(key)) yield* cluesIn(value, depth + 1);
  }
  if (error instanceof Error && "cause" in error) yield* cluesIn(error.cause, depth + 1);
}

/**
 * The fault that an error of the database amounts to, or null when it is none that anybody could mend.
 * Prisma names a broken CHECK or exclusion in its message only, so known names are looked for there too.
 */
export function databaseFault(error: unknown): Fault | null {
  const clues = [...cluesIn(error)].filter((clue) => clue !== "");
  const message = error instanceof Error ? error.message : "";
  for (const [name, says] of Object.entries(SENTENCES))
    if (clues.includes(name) || message.includes(name)) return { code: "refused", fields: {}, ...says };
  if (
    clues.some((clue) => AWAY.test(clue)) ||
    message.includes(NO_CONNECTION) ||
    error instanceof Prisma.PrismaClientInitializationError
  )
    return UNAVAILABLE;
  if (
    clues.some((clue) =>
      /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_CLOSED|CONNECTION_ENDED|CONNECTION_DESTROYED)$/.test(
        clue,
      ),
    )
  )
    return UNAVAILABLE;
  return null;
}
