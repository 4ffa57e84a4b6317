import { z } from "zod";
import { dossierOf, dossierWith } from "@/lib/dossier/queries";
import { frameShape } from "@/lib/frame/schema";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { inboxOf } from "@/lib/reminder/policy";
import { live } from "@/lib/reminder/queries/notifications";
import { UNREAD_CAP } from "@/lib/reminder/schema";

const MOST_DOSSIERS = 200;

/** What stands around every page: one statement, since every page asks it. */
export const getFrame = query({
  name: "frame.get",
  summary: "Your dossiers, and how much waits in your inbox",
  input: z.object({}),
  output: frameShape,
  async run({ actor }) {
    const userId = inboxOf(actor);
    const rows = await prisma().dossier.findMany({
      where: { id: { in: readableDossiers(actor) }, archivedAt: null },
      include: {
        ...dossierWith,
        _count: {
          select: {
            notifications: {
              where: { ...live, userId: { in: userId === null ? [] : [userId] }, readAt: null },
            },
          },
        },
      },
      orderBy: { slug: "asc" },
      take: MOST_DOSSIERS,
      relationLoadStrategy: "join",
    });
    const unread = rows.reduce((sum, { _count }) => sum + _count.notifications, 0);
    return {
      dossiers: rows.map((row) => dossierOf(row, actor)),
      unread: { value: Math.min(unread, UNREAD_CAP), capped: unread > UNREAD_CAP },
    };
  },
});
