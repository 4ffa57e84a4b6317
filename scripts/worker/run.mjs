/** The steps of a worker's start, and its end. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stopCommands } from "../start/command.mjs";
import { ensureDependencies } from "../start/dependencies.mjs";
import { inData, ROOT } from "../start/paths.mjs";
import { step } from "../start/progress.mjs";
import { Refusal } from "../start/refusal.mjs";
import { checkSettings } from "../start/settings.mjs";

const noted = (name) => (existsSync(inData(name)) ? JSON.parse(readFileSync(inData(name), "utf8")) : {});

/** The owner's connection string: of DATABASE_URL, or of the embedded server that `npm start` runs. */
async function ownerUrl(say) {
  const given = process.env.DATABASE_URL;
  const { checkDatabase } = await import("../start/database.mjs");
  const url = given ?? noted("database.json").url;
  if (!url)
    throw new Refusal(
      "There is no database to work for: set DATABASE_URL, or start the register here with npm start first.",
    );
  const major = await checkDatabase(url).catch((cause) => {
    if (given) throw cause;
    throw new Refusal("The register's own database doesn't answer: start it with npm start first.", {
      cause,
    });
  });
  say(`PostgreSQL ${major}${given ? ", from DATABASE_URL" : ", of the register that runs here"}`);
  return url;
}

/** The worker's connection string, on a database that is migrated. */
async function database() {
  const { applicationUrl, migrate } = await import("../start/database.mjs");
  // With the application's login alone, whoever runs the web server migrates.
  if (process.env.APP_DATABASE_URL && !process.env.DATABASE_URL) return process.env.APP_DATABASE_URL;
  const owner = await step("Database", ownerUrl);
  await step("Migrations", (say) => migrate(owner, say));
  return applicationUrl(owner);
}

function environment(appUrl) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== "DATABASE_URL" && !/^PG[A-Z]/.test(name),
  );
  const address = process.env.PUBLIC_URL || process.env.NEXTAUTH_URL || noted("start.json").address;
  if (process.env.SMTP_URL && !address)
    throw new Refusal("PUBLIC_URL has to be set with SMTP_URL: e-mails lead to the register.");
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: "production",
    APP_DATABASE_URL: appUrl,
    ...(address && { NEXTAUTH_URL: address }),
  };
}

async function start() {
  checkSettings(process.env);
  await step("Packages", ensureDependencies);
  const { ensureClient } = await import("../start/build.mjs");
  await step("Client", ensureClient);
  const env = environment(await database());
  const child = fork(fileURLToPath(new URL("./main.ts", import.meta.url)), {
    cwd: ROOT,
    env,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  let stopping = false;
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"])
    process.on(signal, () => {
      if (!stopping) console.log("\nStopping.");
      stopping = true;
      child.kill("SIGTERM");
    });
  await Promise.race([once(child, "message"), ended]);
  if (child.exitCode === null) console.log("\nThe queue is worked (Ctrl C stops it).");
  const [code, signal] = await ended;
  if (!stopping) throw new Refusal(`The worker stopped unexpectedly (${signal ?? `exit code ${code}`}).`);
}

/** Runs until it is told to stop. */
export async function run() {
  try {
    await start();
    process.exit(0);
  } catch (error) {
    stopCommands();
    console.error(`\n${error instanceof Refusal ? error.message : error.stack}`);
    process.exit(1);
  }
}
