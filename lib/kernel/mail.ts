import { createTransport } from "nodemailer";
import { log } from "@/lib/kernel/log";

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
  /** What is the same for every try of the same message, so that a receiver can tell a repetition. */
  id: string;
}

/**
 * What became of a message. `not_sent` is certain and may be tried again; `refused` is certain and for good; with
 * `unknown` the connection broke after the message had begun: perhaps it was taken.
 */
export type Delivery = "sent" | "not_sent" | "refused" | "unknown";

/** Answers about the login (RFC 4954): the register's own settings are wrong, and no message is. */
const ABOUT_THE_LOGIN = new Set([530, 534, 535, 538]);

/** No answer is waited for longer than this. */
const PATIENCE_MS = 15_000;

/** The mail server and the sender, from SMTP_URL and MAIL_FROM; null when there is none. */
function settings(): { url: string; from: string } | null {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env;
  return url && from ? { url, from } : null;
}

const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/** The address of the mail server for nodemailer. A password goes in the clear to this machine alone, whatever else it says. */
export function serverUrl(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  if (url.password !== "" && !HERE.test(url.hostname)) url.searchParams.set("requireTLS", "true");
  return url.href;
}

/** Whether this register sends e-mail. */
export const canMail = (): boolean => settings() !== null;

interface SmtpError {
  code?: unknown;
  responseCode?: unknown;
}

function said(error: unknown): { code: string; response: number | null } {
  const { code, responseCode } = (typeof error === "object" && error !== null ? error : {}) as SmtpError;
  return {
    code: String(code ?? "unknown"),
    response: typeof responseCode === "number" ? responseCode : null,
  };
}

/**
 * Sends one message. Never throws; what went wrong is logged by its code alone, since what mail servers say has
 * addresses in it.
 */
export async function sendMail({ to, subject, text, id }: Mail): Promise<Delivery> {
  const set = settings();
  if (!set) return "not_sent";
  const transport = createTransport({
    url: serverUrl(set.url),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const failed = (error: unknown, otherwise: Delivery): Delivery => {
    const { code, response } = said(error);
    const isForGood = response !== null && response >= 500 && !ABOUT_THE_LOGIN.has(response);
    const delivery = response === null ? otherwise : isForGood ? "refused" : "not_sent";
    log.warn({ code, response, delivery }, "mail");
    return delivery;
  };
  try {
    // Connects and logs in, and sends nothing: only what fails after it can have been sent.
    await transport.verify();
  } catch (error) {
    failed(error, "not_sent");
    return "not_sent";
  }
  try {
    await transport.sendMail({
      from: set.from,
      to: { name: "", address: to }, // one address, whatever is in it
      subject,
      text,
      messageId: `<${id}@${set.from
        .split("@")
        .at(-1)
        ?.replace(/[>\s].*$/, "")}>`,
      headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    });
    return "sent";
  } catch (error) {
    return failed(error, "unknown");
  } finally {
    transport.close();
  }
}
