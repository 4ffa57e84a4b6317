/** A mail server on loopback that keeps what it is sent, or fails as it is told to. */
import { createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** What goes wrong: nothing, the greeting, the recipient (for good or for now), or the connection at the message's end. */
export type Mood = "well" | "busy" | "no_such_recipient" | "try_later" | "breaks_off";

export interface Received {
  from: string;
  to: string[];
  headers: Map<string, string>;
  text: string;
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
  const text = decode(body.join("\r\n\r\n"), headers.get("content-transfer-encoding")).replaceAll(
    "\r\n",
    "\n",
  );
  return { headers, text };
}

function serve(socket: Socket, server: SmtpServer): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let envelope = { from: "", to: [] as string[] };
  let data: string | null = null;
  let rest = "";

  function command(line: string): void {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO" || verb === "HELO") say("250 localhost");
    else if (verb === "MAIL") {
      envelope = { from: address, to: [] };
      say("250 ok");
    } else if (verb === "RCPT") {
      if (server.mood === "no_such_recipient") return void say(`550 no such user <${address}>`);
      if (server.mood === "try_later") return void say("451 try again later");
      envelope.to.push(address);
      say("250 ok");
    } else if (verb === "DATA") {
      server.begun += 1;
      data = "";
      say("354 go on");
    } else if (verb === "QUIT") socket.end("221 bye\r\n");
    else say("250 ok");
  }

  async function message(lines: string): Promise<void> {
    if (server.mood === "breaks_off") return void socket.destroy();
    server.received.push({ ...envelope, ...parse(lines.replace(/^\.\./gm, ".")) });
    await pause(20); // long enough for another worker to look
    say("250 taken");
  }

  socket.setEncoding("latin1").on("error", () => {}); // whoever hangs up has their reasons
  socket.on("data", (chunk: string) => {
    rest += chunk;
    for (;;) {
      if (data !== null) {
        const end = rest.indexOf("\r\n.\r\n");
        if (end < 0) return;
        const lines = rest.slice(0, end);
        rest = rest.slice(end + 5);
        data = null;
        message(lines);
        continue;
      }
      const end = rest.indexOf("\r\n");
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      command(line);
    }
  });
  if (server.mood === "busy") socket.end("421 too busy\r\n");
  else say("220 localhost");
}

/** Starts one. Its address goes into SMTP_URL. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    serve(socket, it);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const it: SmtpServer = {
    url: `smtp://127.0.0.1:${address.port}`,
    received: [],
    mood: "well",
    begun: 0,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        listener.close(() => resolve());
      }),
  };
  return it;
}
