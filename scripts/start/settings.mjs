/** Variables whose mistakes would otherwise be found out by an e-mail that never comes. */
import { Refusal } from "./refusal.mjs";

/**
 * @param {Record<string, string | undefined>} env
 * @throws {Refusal} naming the variable
 */
export function checkSettings(env) {
  const { ENTENTE_WORKER: worker, SMTP_URL: smtp, MAIL_FROM: from } = env;
  if (worker && worker !== "apart")
    throw new Refusal(`ENTENTE_WORKER is "apart" or not set, and not "${worker}".`);
  if (!smtp) return;
  if (!URL.canParse(smtp) || !/^smtps?:\/\/[^/]/.test(smtp))
    throw new Refusal("SMTP_URL isn't of the form smtp://user:password@host:587 or smtps://host.");
  if (!from || !/^[^\s@]+@[^\s@]+$|^[^<>@]+<[^\s@<>]+@[^\s@<>]+>$/.test(from))
    throw new Refusal("MAIL_FROM has to be set with SMTP_URL: the address that e-mails come from.");
}
