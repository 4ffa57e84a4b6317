import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APP_ROLE, ensureAppLogin } from "@/scripts/database/app-role.mjs";
import { withClient } from "@/scripts/database/connect.mjs";
import { withDatabase, withLogin } from "@/scripts/database/url.mjs";
import { dataFolder, ROOT, start } from "@/tests/support/start";

// A server of its own: the role's password is the whole server's.
let keeper: ChildProcess;
let superuser: string;
let owner: string;
const secret = () => "kept";

beforeAll(async () => {
  keeper = fork(join(ROOT, "tests/support/cluster-keeper.mjs"), ["embedded"]);
  const [message] = await once(keeper, "message");
  superuser = (message as { url: string }).url;
  await withClient(superuser, async (client) => {
    await client.query("CREATE ROLE limited LOGIN PASSWORD 'limited'");
    await client.query("CREATE DATABASE register OWNER limited");
  });
  owner = withDatabase(withLogin(superuser, "limited", "limited"), "register");
});

afterAll(async () => {
  const gone = once(keeper, "exit");
  keeper.disconnect();
  await gone;
});

const whoAmI = (url: string) =>
  withClient(url, async (client) => (await client.query("SELECT current_user AS name")).rows[0].name);

/** The statements that a refusal shows. */
const sqlOf = (text: string) => text.match(/^ {2}(CREATE|ALTER|GRANT) .*;$/gm)?.join("\n") ?? "";

test("an owner who may not make roles is told the SQL before anything is migrated, and goes on once it was run", async () => {
  const data = dataFolder();
  const env = { ENTENTE_DATA: data.path, PORT: "0", DATABASE_URL: owner };
  const { code, output } = await start({ env }).ended;
  await data.remove();
  expect(code).toBe(1);
  expect(output).toContain("set APP_DATABASE_URL, or have an administrator run");
  expect(sqlOf(output)).toContain(`CREATE ROLE ${APP_ROLE} LOGIN PASSWORD 'SCRAM-SHA-256$`);
  await withClient(superuser, (client) => client.query(sqlOf(output)));
  expect(await whoAmI(await ensureAppLogin(owner, secret))).toBe(APP_ROLE);
});

test("a wrong password is mended by an owner who may, and named to one who may not", async () => {
  await withClient(superuser, (client) => client.query(`ALTER ROLE ${APP_ROLE} PASSWORD 'other'`));
  await expect(ensureAppLogin(owner, secret)).rejects.toThrow(/ALTER ROLE entente_app LOGIN PASSWORD/);
  expect(await whoAmI(await ensureAppLogin(superuser, secret))).toBe(APP_ROLE);
});

test("a role that logs in is left as it is", async () => {
  const stored = () =>
    withClient(superuser, async (client) => {
      const { rows } = await client.query("SELECT rolpassword FROM pg_authid WHERE rolname = $1", [APP_ROLE]);
      return rows[0].rolpassword;
    });
  await ensureAppLogin(superuser, secret);
  const before = await stored();
  await ensureAppLogin(superuser, secret);
  expect(await stored()).toBe(before);
});
