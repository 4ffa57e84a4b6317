import { canInDossier } from "@/lib/dossier/policy";
import { type Actor, isAdmin } from "@/lib/kernel/actor";

/**
 * Whether the actor may write when a party rests: admins, and who records in a dossier that the party is a side of.
 * Reading is for whoever is signed in: it is reference data.
 * @param dossiers the IDs of the party's dossiers
 */
export function canRecordRest(actor: Actor, dossiers: readonly string[]): boolean {
  if (actor.kind === "system" || isAdmin(actor)) return true;
  return dossiers.some((id) => canInDossier(actor, "record", id));
}
