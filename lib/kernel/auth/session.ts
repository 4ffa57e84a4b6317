import type { Actor, Role } from "@/lib/kernel/actor";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { prisma, sql } from "@/lib/kernel/database";

/** Idle: sliding. Absolute: from sign-in. */
export const IDLE_SECONDS = 30 * 60;
export const ABSOLUTE_SECONDS = 12 * 60 * 60;
/** A request within this of the last noted one writes nothing. */
const NOTE_EVERY_SECONDS = 60;

/** Begins a session and returns its secret, which only the cookie carries. */
export async function beginSession(userId: string): Promise<string> {
  const secret = newSecret();
  await prisma().userSession.create({ data: { userId, hash: hashOf(secret) }, select: { id: true } });
  return secret;
}

/** Ends a session at once, on every replica. */
export async function endSession(secret: string): Promise<void> {
  await prisma().userSession.updateMany({
    where: { hash: hashOf(secret), revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

interface Row {
  id: string;
  user_id: string;
  name: string;
  email: string;
  admin: boolean;
  roles: Record<string, Role> | null;
}

/**
 * The actor of a session, or null when it has ended, was idle too long, or its user is disabled. One statement:
 * the session, its user, their roles, and the note that it is in use.
 */
export async function actorOfSession(secret: string): Promise<Extract<Actor, { kind: "user" }> | null> {
  const rows = await sql()<Row[]>`
    WITH live AS (
      SELECT s.id, s.user_id, s.last_seen_at, u.name, u.email, u.admin FROM user_session s
      JOIN user_account u ON u.id = s.user_id
      WHERE s.hash = ${hashOf(secret)} AND s.revoked_at IS NULL AND u.disabled_at IS NULL
        AND s.last_seen_at > clock_timestamp() - make_interval(secs => ${IDLE_SECONDS})
        AND s.created_at > clock_timestamp() - make_interval(secs => ${ABSOLUTE_SECONDS})
    ), noted AS (
      UPDATE user_session SET last_seen_at = clock_timestamp() FROM live
      WHERE user_session.id = live.id
        AND live.last_seen_at < clock_timestamp() - make_interval(secs => ${NOTE_EVERY_SECONDS})
    )
    SELECT live.id, live.user_id, live.name, live.email, live.admin, (
      SELECT jsonb_object_agg(m.dossier_id, m.role) FROM membership m
      JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL WHERE m.user_id = live.user_id
    ) AS roles FROM live`;
  const row = rows[0];
  if (!row) return null;
  return {
    kind: "user",
    id: row.user_id,
    name: row.name,
    email: row.email,
    admin: row.admin,
    roles: row.roles ?? {},
    sessionId: row.id,
  };
}
