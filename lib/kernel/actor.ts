/** What a person may do in a dossier, from least to most. */
export const ROLES = ["reader", "analyst", "reviewer"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever does something. Everything in the register is attributable to one. */
export type Actor =
  | {
      kind: "user";
      id: string;
      name: string;
      email: string;
      admin: boolean;
      roles: Readonly<Record<string, Role>>;
      sessionId: string;
    }
  | {
      kind: "token";
      id: string;
      name: string;
      /** Whether its owner is one. */
      admin: boolean;
      tokenId: string;
      roles: Readonly<Record<string, Role>>;
    }
  | {
      kind: "feed";
      id: string;
      name: string;
      roles: Readonly<Record<string, Role>>;
      /** The one group that it may tell of; all when null. */
      groupId: string | null;
    }
  | { kind: "system"; name: string };

/** Whether the actor keeps what is the register's and no dossier's: a person who is an admin, or their token. */
export function isAdmin(actor: Actor): boolean {
  return (actor.kind === "user" || actor.kind === "token") && actor.admin;
}

/** The actor's role in a dossier: null when the dossier does not exist for them. The system may do everything. */
export function roleIn(actor: Actor, dossierId: string): Role | null {
  return actor.kind === "system" ? "reviewer" : (actor.roles[dossierId] ?? null);
}

/** Whether the actor has at least that role in the dossier. */
export function hasRole(actor: Actor, dossierId: string, least: Role): boolean {
  const role = roleIn(actor, dossierId);
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** IDs of the dossiers that the actor may read: the `where` of every read. */
export function readableDossiers(actor: Actor): string[] {
  return actor.kind === "system" ? [] : Object.keys(actor.roles);
}
