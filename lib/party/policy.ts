import { type Actor, isAdmin } from "@/lib/kernel/actor";

/** Whether the actor may enter a party: admins, since a party is the register's and no dossier's. */
export function canCreateParty(actor: Actor): boolean {
  return isAdmin(actor);
}
