import { chmodSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dataFolder, ROOT, start } from "@/tests/support/start";

const data = dataFolder();
afterAll(data.remove);

/** What a refusal prints after the steps that went well. */
function lastWords(output: string): string[] {
  return output.split("\n").filter((line) => line && !line.startsWith("  "));
}

describe("a start that can't go on says why, in one sentence, and fails:", () => {
  test.each(["12.22.0", "18.20.4", "20.18.3"])("Node %s is too old", async (version) => {
    const older = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
    const { code, output } = await start({
      node: ["--import", `data:text/javascript,${encodeURIComponent(older)}`],
    }).ended;
    expect(code).toBe(1);
    expect(output).toBe(
      `Entente needs Node 20.19 or later, and this is ${version}: see https://nodejs.org.\n`,
    );
  });

  test("a busy port", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const { code, output } = await start({ env: { ENTENTE_DATA: data.path, PORT: String(port) } }).ended;
    server.close();
    expect(code).toBe(1);
    expect(lastWords(output)).toEqual([`Port ${port} is in use: free it, or choose another one with PORT.`]);
  });

  test("a port that is none", async () => {
    const { code, output } = await start({ env: { ENTENTE_DATA: data.path, PORT: "http" } }).ended;
    expect(code).toBe(1);
    expect(lastWords(output)).toEqual(['PORT is a number from 0 to 65535, and not "http".']);
  });

  test.each([
    [
      "nobody listens there",
      "postgresql://entente:s3cret@127.0.0.1:1/register",
      /Can't reach .*`127.0.0.1:1`/,
    ],
    ["it isn't PostgreSQL's", "mysql://entente:s3cret@127.0.0.1/register", /isn't of the form postgresql:/],
    ["it isn't an address", "s3cret", /isn't of the form postgresql:/],
  ])("DATABASE_URL leads nowhere: %s", async (_, url, sentence) => {
    const { code, output } = await start({
      env: { ENTENTE_DATA: data.path, PORT: "0", DATABASE_URL: url },
    }).ended;
    expect(code).toBe(1);
    expect(lastWords(output)).toEqual([expect.stringMatching(sentence)]);
    expect(output).not.toContain("s3cret");
  });

  test.each(["/dev/null", "/proc/entente"])("a place where no folder can be: %s", async (path) => {
    const { code, output } = await start({ env: { ENTENTE_DATA: path, PORT: "0" } }).ended;
    expect(code).toBe(1);
    expect(lastWords(output)).toEqual([
      expect.stringMatching(`^Entente can't write to ${path} \\(E[A-Z]+\\)`),
    ]);
  });

  test("a folder that can't be written", async ({ skip }) => {
    const { uid } = lesserUser(skip);
    chmodSync(data.path, 0o555);
    const { code, output } = await start({ env: { ENTENTE_DATA: data.path, PORT: "0" }, uid }).ended;
    chmodSync(data.path, 0o755);
    expect(code).toBe(1);
    expect(lastWords(output)).toEqual([expect.stringMatching(/^Entente can't write to .* \(EACCES\)/)]);
  });
});

/** Root may write anywhere, so under root the start runs as somebody else, who has to be able to read it. */
function lesserUser(skip: (note: string) => void): { uid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (let folder = ROOT; folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) skip(`only root may enter ${folder}`);
  return { uid: 65534 };
}
