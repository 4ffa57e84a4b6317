import { z } from "zod";
import { type Actor, readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { canMail } from "@/lib/kernel/mail";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { inboxOf } from "@/lib/reminder/policy";
import { live, notificationShape, parts } from "@/lib/reminder/queries/notifications";
import { DEFAULT_PREFERENCE } from "@/lib/reminder/rules";
import { notificationList, notificationListInput, preferences } from "@/lib/reminder/schema";

/** What stands in an actor's inbox: of dossiers that they may still read. */
function mine(actor: Actor) {
  const userId = inboxOf(actor);
  return {
    ...live,
    userId: { in: userId === null ? [] : [userId] },
    dossierId: { in: readableDossiers(actor) },
  };
}

/** The person's reminders, newest first. */
export const listNotifications = query({
  name: "notification.list",
  summary: "The reminders in your inbox",
  input: notificationListInput,
  output: notificationList,
  http: { method: "get", path: "/notifications" },
  async run({ actor }, { unread, limit, cursor }) {
    const read = unread === undefined ? {} : { readAt: unread ? null : { not: null } };
    const where = { ...mine(actor), ...read };
    const [after] = cursor ? openCursor(cursor, 1) : [null];
    const before = z.uuid().safeParse(after);
    const [rows, count] = await Promise.all([
      prisma().notification.findMany({
        where: before.success ? { ...where, id: { lt: before.data } } : where,
        include: parts,
        orderBy: { id: "desc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().notification.count({ where, take: 1001 }),
    ]);
    return toPage(rows, limit, count, notificationShape, (row) => [row.id]);
  },
});

/** What the person is reminded of in each dossier that they may read, and whether by e-mail. */
export const getPreferences = query({
  name: "reminder.preferences",
  summary: "What you are reminded of, and how",
  input: z.object({}),
  output: preferences,
  http: { method: "get", path: "/reminder-preferences" },
  async run({ actor }) {
    const userId = inboxOf(actor);
    if (userId === null) return { mail: canMail(), dossiers: [] };
    const rows = await prisma().dossier.findMany({
      where: { id: { in: readableDossiers(actor) }, archivedAt: null },
      select: {
        slug: true,
        name: true,
        preferences: { where: { userId }, select: { kinds: true, digest: true } },
      },
      orderBy: { slug: "asc" },
      take: 200,
      relationLoadStrategy: "join",
    });
    return {
      mail: canMail(),
      dossiers: rows.map(({ slug, name, preferences: [own] }) => {
        const { kinds, digest } = own ?? DEFAULT_PREFERENCE;
        return { dossier: slug, dossierName: name, kinds: [...kinds], digest };
      }),
    };
  },
});
