import { z } from "zod";
import { dossierOf, dossierSql, readableSql } from "@/lib/dossier/queries";
import type { DossierShape } from "@/lib/dossier/schema";
import { frameShape } from "@/lib/frame/schema";
import { sql } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { inboxOf } from "@/lib/reminder/policy";
import { liveSql } from "@/lib/reminder/queries/notifications";
import { UNREAD_CAP } from "@/lib/reminder/schema";

const MOST_DOSSIERS = 200;

interface Row extends Omit<DossierShape, "role"> {
  unread: number;
}

/** What stands around every page: one statement, since every page asks it. */
export const getFrame = query({
  name: "frame.get",
  summary: "Your dossiers, and how much waits in your inbox",
  input: z.object({}),
  output: frameShape,
  async run({ actor }) {
    const rows = await sql()<Row[]>`
      SELECT ${dossierSql()}, (
        SELECT count(*)::int FROM notification n
        WHERE n.dossier_id = d.id AND n.user_id = ${inboxOf(actor)}::uuid AND n.read_at IS NULL AND ${liveSql()}
      ) AS unread
      FROM dossier d WHERE ${readableSql(actor)} ORDER BY d.slug LIMIT ${MOST_DOSSIERS}`;
    const unread = rows.reduce((sum, row) => sum + row.unread, 0);
    return {
      dossiers: rows.map((row) => dossierOf(row, actor)),
      unread: { value: Math.min(unread, UNREAD_CAP), capped: unread > UNREAD_CAP },
    };
  },
});
