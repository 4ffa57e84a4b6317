/** The sample dossier of an empty register, and its first login. */
import { existsSync, readFileSync } from "node:fs";
import { withClient } from "../database/connect.mjs";
import { command } from "./command.mjs";
import { DATA, inData, inRoot } from "./paths.mjs";

/** A register with nobody in it is empty. */
function isEmpty(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT NOT EXISTS (SELECT FROM user_account) AS empty");
    return rows[0].empty;
  });
}

/** Loads the sample into an empty register. The loader keeps the first login in the data folder. */
export async function ensureSample(ownerUrl, appUrl, say) {
  if (!(await isEmpty(ownerUrl))) return say("the register has its own");
  const { code, output } = await command(
    process.execPath,
    ["--import", "tsx", inRoot("prisma", "sample", "load.ts")],
    { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl, ENTENTE_DATA: DATA },
  );
  if (code !== 0) throw new Error(`The sample dossier couldn't be loaded:\n${output.trim()}`);
  say("loaded");
}

/** What the first login's file says, while it is there. */
export function firstLogin() {
  const file = inData("first-login.txt");
  return existsSync(file) ? { file, text: readFileSync(file, "utf8").trim() } : undefined;
}
