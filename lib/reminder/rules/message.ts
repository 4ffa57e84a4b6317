import type { ReminderKind } from "@/lib/reminder/rules";
import { KIND_WORDS } from "@/lib/reminder/rules/words";
import { type Day, formatDay } from "@/lib/time/day";

/** A reminder as far as an e-mail says it. */
export interface MailedReminder {
  dossier: string;
  dossierName: string;
  kind: ReminderKind;
  reference: string;
  /** Of the page that it is about, below the register's address. */
  path: string;
  title: string;
  text: string;
  since: string | null;
}

/** The page of a meeting or a group, below the register's address. */
export function recordPath(dossier: string, reference: string): string {
  return `/dossiers/${dossier}/${reference.startsWith("M") ? "meetings" : "groups"}/${reference}`;
}

function part(reminder: MailedReminder, base: string): string {
  const { kind, reference, title, text, since, path } = reminder;
  return [
    `${KIND_WORDS[kind]}: ${reference} ${title}`,
    since === null ? text : `${text} ${since}`,
    base + path,
  ].join("\n");
}

/**
 * The e-mail of some reminders, by dossier, in plain text. The subject names nothing that is in it: subjects are read
 * over shoulders.
 * @param base the register's address, without a slash at its end
 */
export function messageOf(reminders: readonly MailedReminder[], day: Day, base: string) {
  const dossiers = [...new Set(reminders.map(({ dossier }) => dossier))];
  const parts = dossiers.flatMap((slug) => {
    const here = reminders.filter(({ dossier }) => dossier === slug);
    const name = here[0]?.dossierName ?? slug;
    return [`${name}\n${"=".repeat([...name].length)}`, ...here.map((reminder) => part(reminder, base))];
  });
  const foot = [
    "-- ",
    `Your inbox: ${base}/inbox`,
    `What you are reminded of, and whether by e-mail: ${base}/settings`,
  ].join("\n");
  const count = reminders.length === 1 ? "1 reminder" : `${reminders.length} reminders`;
  return { subject: `Entente: ${count}, ${formatDay(day)}`, text: `${[...parts, foot].join("\n\n")}\n` };
}
