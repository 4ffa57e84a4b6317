import type { Actor } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { prisma } from "@/lib/kernel/database";

interface Row {
  user_id: string;
  name: string;
  dossier_id: string;
}

/**
 * Whoever holds the address of a feed: reads its one dossier, as long as its owner may. Null when the secret is
 * unknown or revoked, its owner is disabled or no longer a member, or the dossier is archived.
 */
export async function actorOfFeed(secret: string): Promise<Extract<Actor, { kind: "feed" }> | null> {
  if (!/^[\w-]{43}$/.test(secret)) return null;
  const rows = await prisma().$queryRaw<Row[]>`
    WITH live AS (
      SELECT f.id, f.user_id, f.dossier_id, f.name, f.last_fetched_at FROM feed_token f
      JOIN user_account u ON u.id = f.user_id AND u.disabled_at IS NULL
      JOIN membership m ON m.user_id = f.user_id AND m.dossier_id = f.dossier_id
      JOIN dossier d ON d.id = f.dossier_id AND d.archived_at IS NULL
      WHERE f.hash = ${hashOf(secret)} AND f.revoked_at IS NULL
    ), noted AS (
      UPDATE feed_token SET last_fetched_at = clock_timestamp() FROM live
      WHERE feed_token.id = live.id
        AND (live.last_fetched_at IS NULL OR live.last_fetched_at < clock_timestamp() - interval '1 minute')
    )
    SELECT user_id, name, dossier_id FROM live`;
  const row = rows[0];
  return row
    ? { kind: "feed", id: row.user_id, name: row.name, roles: { [row.dossier_id]: "reader" } }
    : null;
}
