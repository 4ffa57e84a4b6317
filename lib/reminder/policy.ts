import type { Actor } from "@/lib/kernel/actor";

/** Whose inbox an actor may look into: their own, and nobody else's. A feed and the system have none. */
export function inboxOf(actor: Actor): string | null {
  return actor.kind === "user" || actor.kind === "token" ? actor.id : null;
}
