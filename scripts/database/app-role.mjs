/**
 * The login that the application uses. It owns nothing: the migrations make the role and grant it what it needs;
 * here it gets a password, which every replica derives from the same secret instead of passing it around.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { Refusal } from "../start/refusal.mjs";
import { withClient } from "./connect.mjs";
import { databaseOf, withLogin } from "./url.mjs";

export const APP_ROLE = "entente_app";

/**
 * Derives the role's password from the owner's, or from a secret when the owner's URL carries none.
 * @param {string} ownerUrl
 * @param {() => string} secret
 */
export function appPassword(ownerUrl, secret) {
  const key = decodeURIComponent(new URL(ownerUrl).password) || secret();
  return createHmac("sha256", key).update(APP_ROLE).digest("base64url");
}

/**
 * What PostgreSQL stores for a password (RFC 5803, SCRAM-SHA-256). Sent instead of the password, it shows neither
 * the server's log nor an administrator's terminal what the password is.
 */
export function scramVerifier(password, salt = randomBytes(16), iterations = 4096) {
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const hmac = (text) => createHmac("sha256", salted).update(text).digest();
  const stored = createHash("sha256").update(hmac("Client Key")).digest("base64");
  const server = hmac("Server Key").toString("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${stored}:${server}`;
}

const quoted = (identifier) => `"${identifier.replaceAll('"', '""')}"`;

function statements(ownerUrl, exists, secret) {
  return [
    `${exists ? "ALTER" : "CREATE"} ROLE ${APP_ROLE} LOGIN PASSWORD '${scramVerifier(appPassword(ownerUrl, secret))}'`,
    `GRANT CONNECT ON DATABASE ${quoted(databaseOf(ownerUrl))} TO ${APP_ROLE}`,
  ];
}

/** The sentence, with the SQL, for an owner who may not give the role its login. */
export function refuseRole(ownerUrl, exists, secret, cause) {
  const sql = statements(ownerUrl, exists, secret).map((statement) => `  ${statement};`);
  return new Refusal(
    `The user of DATABASE_URL may not give the role ${APP_ROLE} its login: set APP_DATABASE_URL, or have an administrator run\n${sql.join("\n")}`,
    { cause },
  );
}

/** Refused logins that a password or a grant can mend: wrong password, no such role or no login, no CONNECT. */
const MENDABLE = new Set(["28P01", "28000", "42501"]);

/**
 * Makes sure that the application's role can log in, and changes nothing when it can.
 * @param {string} ownerUrl of the database's owner
 * @param {() => string} secret for an owner's URL without a password
 * @returns {Promise<string>} the application's connection string
 * @throws {Refusal} with the SQL that an administrator has to run, when the owner may not
 */
export async function ensureAppLogin(ownerUrl, secret) {
  const appUrl = withLogin(ownerUrl, APP_ROLE, appPassword(ownerUrl, secret));
  const logIn = () => withClient(appUrl, (client) => client.query("SELECT 1"));
  try {
    await logIn();
    return appUrl;
  } catch (error) {
    if (!MENDABLE.has(error.code)) throw error;
  }
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    try {
      for (const statement of statements(ownerUrl, rowCount, secret)) await client.query(statement);
    } catch (cause) {
      throw cause.code === "42501" ? refuseRole(ownerUrl, rowCount, secret, cause) : cause;
    }
  });
  await logIn();
  return appUrl;
}
