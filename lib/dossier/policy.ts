import { type Actor, hasRole, isAdmin } from "@/lib/kernel/actor";

/** What can be done in a dossier. Records of every noun are read, recorded and reviewed by these same rights. */
export type DossierVerb = "read" | "record" | "review";

const LEAST = { read: "reader", record: "analyst", review: "reviewer" } as const;

/** Whether the actor may do that in the dossier. */
export function canInDossier(actor: Actor, verb: DossierVerb, dossierId: string): boolean {
  return hasRole(actor, dossierId, LEAST[verb]);
}

/** Whether the actor may open new dossiers: admins, who read none of them without a membership. */
export function canCreateDossier(actor: Actor): boolean {
  return isAdmin(actor);
}
