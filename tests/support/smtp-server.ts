/** A mail server on loopback that keeps what it is sent, or fails as it is told to. */
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

/** What goes wrong: nothing, the greeting, the recipient (for good or for now), or the connection at the message's end. */
export type Mood = "well" | "busy" | "no_such_recipient" | "try_later" | "breaks_off";

export interface Received {
  from: string;
  to: string[];
  headers: Map<string, string>;
  text: string;
  /** Whether the line was encrypted, and who had logged in. */
  secure: boolean;
  user: string | null;
}

export interface SmtpServer {
  url: string;
  received: Received[];
  mood: Mood;
  /** Connections that got as far as the message. */
  begun: number;
  stop(): Promise<void>;
}

/** Quoted-printable of UTF-8 (RFC 2045), or text as it is. */
function decode(body: string, encoding: string | undefined): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function parse(data: string): Pick<Received, "headers" | "text"> {
  const [head = "", ...body] = data.split("\r\n\r\n");
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  );
  const decoded = decode(body.join("\r\n\r\n"), headers.get("content-transfer-encoding"));
  return { headers, text: decoded.replaceAll("\r\n", "\n").trimEnd() };
}

const fault = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** Starts one. Its address goes into SMTP_URL. With a `password` nobody writes without it. */
export async function startSmtpServer({
  password,
  startTls = false,
}: {
  password?: string;
  startTls?: boolean;
} = {}): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: password === undefined,
    allowInsecureAuth: true,
    logger: false, // says too that its certificate is known to be nobody's
    disabledCommands: startTls ? [] : ["STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 1,
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: auth.username }) : done(fault(535, "wrong password")),
    onConnect: (_, done) => done(it.mood === "busy" ? fault(421, "too busy") : null),
    onRcptTo({ address }, _, done) {
      if (it.mood === "no_such_recipient") done(fault(550, `no such user <${address}>`));
      else done(it.mood === "try_later" ? fault(451, "try again later") : null);
    },
    async onData(stream, session, done) {
      it.begun += 1;
      const data = await text(stream);
      if (it.mood === "breaks_off") {
        for (const socket of sockets) socket.destroy();
        return;
      }
      const { mailFrom, rcptTo } = session.envelope;
      it.received.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        secure: session.secure,
        user: session.user ? String(session.user) : null,
        ...parse(data),
      });
      await pause(20); // long enough for another worker to look
      done();
    },
  });
  server.on("error", () => {}); // whoever hangs up has their reasons
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const it: SmtpServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    mood: "well",
    begun: 0,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return it;
}
