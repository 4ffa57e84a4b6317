import { readableDossiers } from "@/lib/kernel/actor";
import { notFound, refusal } from "@/lib/kernel/fault";
import { enqueue } from "@/lib/kernel/jobs";
import { type CommandContext, command } from "@/lib/kernel/operation";
import { remindJob } from "@/lib/reminder/jobs";
import { inboxOf } from "@/lib/reminder/policy";
import { DEFAULT_PREFERENCE, isSame, REMINDER_KINDS } from "@/lib/reminder/rules";
import { preferInput, preferred, readInput, readShape } from "@/lib/reminder/schema";

/** The person whose inbox it is; whoever has none finds nothing here. */
function owner({ actor }: CommandContext): string {
  const userId = inboxOf(actor);
  if (userId === null) throw notFound("inbox");
  return userId;
}

/**
 * Marks reminders of the person's own as read: those named, or all up to one. Accounted for in the register's own
 * chain, by number: in a dossier's it would be news to others.
 */
export const readNotifications = command({
  name: "notification.read",
  summary: "Mark reminders as read",
  input: readInput,
  output: readShape,
  http: { method: "post", path: "/notifications/read" },
  load: async (context) => ({ userId: owner(context) }),
  authorize: (actor, { userId }) => inboxOf(actor) === userId,
  async run({ tx, actor, now, audit }, { ids, upTo }, { userId }) {
    const own = {
      userId,
      dossierId: { in: readableDossiers(actor) },
      id: ids ? { in: ids } : { lte: upTo ?? "" },
    };
    const { count } = await tx.notification.updateMany({
      where: { ...own, readAt: null },
      data: { readAt: now },
    });
    if (count === 0) {
      if (ids && (await tx.notification.count({ where: own })) === 0) throw notFound("reminder");
      throw refusal("read_already", "These reminders were read already.");
    }
    audit({
      dossierId: null,
      entityType: "inbox",
      entityId: userId,
      label: count === 1 ? "1 reminder" : `${count} reminders`,
      before: { unread: count },
      after: { unread: 0 },
    });
    return { read: count };
  },
});

/** Sets what the person is reminded of in some of their dossiers, and how. */
export const prefer = command({
  name: "reminder.prefer",
  summary: "Set what you are reminded of, and how",
  input: preferInput,
  output: preferred,
  http: { method: "patch", path: "/reminder-preferences" },
  async load(context, { preferences }) {
    const { tx, actor } = context;
    const userId = owner(context);
    const dossiers = await tx.dossier.findMany({
      where: {
        id: { in: readableDossiers(actor) },
        slug: { in: preferences.map(({ dossier }) => dossier) },
        archivedAt: null,
      },
      include: { preferences: { where: { userId } } },
    });
    if (dossiers.length < new Set(preferences.map(({ dossier }) => dossier)).size) throw notFound("dossier");
    return { userId, dossiers };
  },
  authorize: (actor, { userId }) => inboxOf(actor) === userId,
  async run({ tx, audit }, { preferences }, { userId, dossiers }) {
    let changed = 0;
    for (const dossier of dossiers) {
      const wish = preferences.findLast((one) => one.dossier === dossier.slug);
      const before = dossier.preferences[0] ?? DEFAULT_PREFERENCE;
      if (!wish || isSame(before, wish)) continue;
      const { digest } = wish;
      const kinds = REMINDER_KINDS.filter((kind) => wish.kinds.includes(kind));
      changed += 1;
      const key = { userId, dossierId: dossier.id };
      await tx.reminderPreference.upsert({
        where: { userId_dossierId: key },
        create: { ...key, kinds, digest },
        update: { kinds, digest },
      });
      audit({
        dossierId: null,
        entityType: "reminder_preference",
        entityId: dossier.id,
        label: dossier.name,
        before: { kinds: before.kinds, digest: before.digest },
        after: { kinds, digest },
      });
    }
    if (changed === 0)
      throw refusal("preferred_already", "Nothing was changed: these are your choices already.");
    // What is due and now wanted comes at once, and not within the hour.
    await enqueue(tx, remindJob, [{ key: "wanted", payload: {} }]);
    return { dossiers: changed };
  },
});
