import type { Actor, Role } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { sql } from "@/lib/kernel/database";

/** How an API token begins, so that a leaked one is recognised. */
export const TOKEN_PREFIX = "entente_";

interface Row {
  id: string;
  user_id: string;
  name: string;
  admin: boolean;
  roles: Record<string, Role> | null;
}

/** The actor of an API token, with its owner's present roles; null when unknown, expired, revoked or disabled. */
export async function actorOfToken(token: string): Promise<Extract<Actor, { kind: "token" }> | null> {
  if (!token.startsWith(TOKEN_PREFIX)) return null;
  const rows = await sql()<Row[]>`
    WITH live AS (
      SELECT t.id, t.user_id, u.name, u.admin, t.last_used_at FROM api_token t JOIN user_account u ON u.id = t.user_id
      WHERE t.hash = ${hashOf(token)} AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp() AND u.disabled_at IS NULL
    ), noted AS (
      UPDATE api_token SET last_used_at = clock_timestamp() FROM live
      WHERE api_token.id = live.id AND (live.last_used_at IS NULL OR live.last_used_at < clock_timestamp() - interval '1 minute')
    )
    SELECT live.id, live.user_id, live.name, live.admin, (
      SELECT jsonb_object_agg(m.dossier_id, m.role) FROM membership m
      JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL WHERE m.user_id = live.user_id
    ) AS roles FROM live`;
  const row = rows[0];
  return row
    ? {
        kind: "token",
        id: row.user_id,
        name: row.name,
        admin: row.admin,
        tokenId: row.id,
        roles: row.roles ?? {},
      }
    : null;
}
