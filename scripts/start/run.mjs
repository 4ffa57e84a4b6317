/** The steps of a start, and its end. Nothing is imported that needs a package before the packages are there. */
import { parseDatabaseUrl } from "../database/url.mjs";
import { chooseAddress } from "./address.mjs";
import { stopCommands } from "./command.mjs";
import { holdDataFolder, openDataFolder } from "./data-folder.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { step } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { checkSettings } from "./settings.mjs";

/** What has to be stopped at the end, the last first. */
const open = [];
let serving = false;
let stopping = false;

/** Stops everything, once, and leaves. */
async function end(code) {
  if (stopping) return;
  stopping = true;
  stopCommands();
  while (open.length) await open.pop()();
  process.exit(code);
}

/** What something says as it fails, and the end of everything. */
function fail(error) {
  if (stopping) return; // it was told to
  const text = error instanceof Refusal ? error.message : (error.stack ?? error);
  console.error(`\n${text}`);
  end(1);
}

async function install() {
  await step("Packages", ensureDependencies);
  const { ensureClient } = await import("./build.mjs");
  await step("Client", ensureClient);
}

async function build() {
  const { ensureBuild } = await import("./build.mjs");
  await step("Build", ensureBuild);
}

/** The owner's connection string, of DATABASE_URL's server or of our own. */
async function database(say) {
  const given = process.env.DATABASE_URL;
  if (given) {
    const { checkDatabase } = await import("./database.mjs");
    say(`PostgreSQL ${await checkDatabase(given)}, from DATABASE_URL`);
    return given;
  }
  const { superviseEmbedded } = await import("./supervise.mjs");
  const { opened, stop } = superviseEmbedded((reason) => fail(new Refusal(reason)));
  open.push(stop);
  const { url, cluster } = await opened;
  say(`PostgreSQL on port ${cluster.port}${cluster.adopted ? ", left running before" : ""}`);
  return url;
}

async function application(options) {
  const { startApplication } = await import("./application.mjs");
  const { ready, ended, stop } = startApplication(options);
  open.push(stop);
  await ready;
  ended.then((how) =>
    fail(new Refusal(`The application stopped unexpectedly (${how}). Its last messages are above.`)),
  );
}

async function serve({ dev }) {
  for (const name of ["DATABASE_URL", "APP_DATABASE_URL"])
    if (process.env[name]) parseDatabaseUrl(process.env[name], name);
  checkSettings(process.env);
  openDataFolder();
  const address = await chooseAddress(process.env);
  open.push(holdDataFolder(address.url));
  await install();
  const { applicationUrl, migrate } = await import("./database.mjs");
  const { ensureSample, firstLogin } = await import("./sample.mjs");
  const ownerUrl = await step("Database", database);
  await step("Migrations", (say) => migrate(ownerUrl, say));
  const appUrl = await applicationUrl(ownerUrl);
  await step("Sample", (say) => ensureSample(ownerUrl, appUrl, say));
  if (!dev) await build();
  await step("Application", (say) => application({ dev, address, appUrl }).then(() => say("ready")), {
    talks: true,
  });
  serving = true;
  console.log(`\nEntente answers at ${process.env.PUBLIC_URL || address.url} (Ctrl C stops it).`);
  const login = firstLogin();
  if (login) console.log(`The first login, kept in ${login.file} until you delete it:\n\n${login.text}\n`);
}

/** @param {string[]} args of the command line */
export async function run(args) {
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ])
    process.on(signal, () => {
      if (!stopping) console.log("\nStopping.");
      end(serving ? 0 : 128 + number);
    });
  try {
    if (args.includes("--prepare")) await install().then(build);
    else await serve({ dev: args.includes("--dev") });
  } catch (error) {
    fail(error);
  }
}
