import type { Actor } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { sql } from "@/lib/kernel/database";

interface Row {
  user_id: string;
  name: string;
  working_group_id: string | null;
  dossiers: string[];
}

/**
 * Whoever holds the address of a feed: reads its dossier or all of its owner's, as long as the owner may. Null when
 * the secret is unknown or revoked, the owner is disabled or no longer a member, or the dossier or group is archived.
 */
export async function actorOfFeed(secret: string): Promise<Extract<Actor, { kind: "feed" }> | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const rows = await sql()<Row[]>`
    WITH live AS (
      SELECT f.id, f.user_id, f.working_group_id, f.name, f.last_fetched_at, ARRAY(
        SELECT m.dossier_id FROM membership m JOIN dossier d ON d.id = m.dossier_id AND d.archived_at IS NULL
        WHERE m.user_id = f.user_id AND (f.dossier_id IS NULL OR m.dossier_id = f.dossier_id)
      ) AS dossiers
      FROM feed_token f
      JOIN user_account u ON u.id = f.user_id AND u.disabled_at IS NULL
      LEFT JOIN working_group w ON w.id = f.working_group_id
      WHERE f.hash = ${hashOf(secret)} AND f.revoked_at IS NULL AND w.archived_at IS NULL
    ), noted AS (
      UPDATE feed_token SET last_fetched_at = clock_timestamp() FROM live
      WHERE feed_token.id = live.id AND live.dossiers <> '{}'
        AND (live.last_fetched_at IS NULL OR live.last_fetched_at < clock_timestamp() - interval '1 minute')
    )
    SELECT user_id, name, working_group_id, dossiers FROM live WHERE dossiers <> '{}'`;
  const row = rows[0];
  return row
    ? {
        kind: "feed",
        id: row.user_id,
        name: row.name,
        roles: Object.fromEntries(row.dossiers.map((id) => [id, "reader" as const])),
        groupId: row.working_group_id,
      }
    : null;
}
