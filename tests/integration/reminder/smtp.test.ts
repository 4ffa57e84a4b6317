import { afterEach, describe, expect, test, vi } from "vitest";
import { sendMail } from "@/lib/kernel/mail";
import { type SmtpServer, startSmtpServer } from "@/tests/support/smtp-server";

let server: SmtpServer;

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

const MAIL = { to: "person@entente.example", subject: "One reminder", text: "Tomorrow.", id: "1" };
/** The server's certificate is its own: nobody vouches for it. */
const UNVOUCHED = "?tls.rejectUnauthorized=false";

async function send(options: Parameters<typeof startSmtpServer>[0], login: string, more = "") {
  server = await startSmtpServer(options);
  vi.stubEnv("SMTP_URL", server.url.replace("//", `//${login}`) + more);
  vi.stubEnv("MAIL_FROM", "register@entente.example");
  return sendMail(MAIL);
}

describe("a mail server that asks for a login", () => {
  test("is given it over an encrypted line, where it offers one", async () => {
    const login = "register:s%C3%A9cret%40home@";
    expect(await send({ password: "sécret@home", startTls: true }, login, UNVOUCHED)).toBe("sent");
    expect(server.received).toMatchObject([{ to: [MAIL.to], secure: true, user: "register" }]);
  });

  test.each([
    ["a wrong password", "register:wrong@", UNVOUCHED],
    ["no login", "", UNVOUCHED],
    ["a certificate that nobody vouches for", "register:secret@", ""],
  ])("gets nothing with %s, and it can be tried again", async (_, login, more) => {
    expect(await send({ password: "secret", startTls: true }, login, more)).toBe("not_sent");
    expect(server.received).toEqual([]);
  });
});

test.each(["", "?requireTLS=false"])(
  "a password goes over an encrypted line alone, whatever the address says%s",
  async (more) => {
    server = await startSmtpServer({ password: "secret" });
    // Another name of loopback: this machine's own need no encryption.
    vi.stubEnv("SMTP_URL", server.url.replace("//127.0.0.1", "//register:secret@127.1") + more);
    vi.stubEnv("MAIL_FROM", "register@entente.example");
    expect(await sendMail(MAIL)).toBe("not_sent");
    expect(server.received).toEqual([]);
    vi.stubEnv("SMTP_URL", server.url.replace("//", "//register:secret@"));
    expect(await sendMail(MAIL)).toBe("sent");
  },
);

test("nothing goes over an open line where an encrypted one is insisted on", async () => {
  expect(await send({}, "", "?requireTLS=true")).toBe("not_sent");
  expect(server.received).toEqual([]);
});
