/**
 * The login that the application uses. It owns nothing: the migrations make the role and grant it what it needs;
 * here it gets a password, which every replica derives from the same secret instead of passing it around.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { Refusal } from "../start/refusal.mjs";
import { withClient } from "./connect.mjs";
import { databaseOf, withLogin } from "./url.mjs";

export const APP_ROLE = "entente_app";

/** Derives the role's password from the owner's, or from a secret when the owner's URL carries none. */
export function appPassword(secret) {
  return createHmac("sha256", secret).update(APP_ROLE).digest("base64url");
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

/** Refused logins that a password or a grant can mend: wrong password, no such role or no login, no CONNECT. */
const MENDABLE = new Set(["28P01", "28000", "42501"]);

/**
 * Makes sure that the application's role can log in, and changes nothing when it can.
 * @param {string} ownerUrl of the database's owner
 * @param {string} [secret] for an owner's URL without a password
 * @returns {Promise<string>} the application's connection string
 * @throws {Refusal} with the SQL that an administrator has to run, when the owner may not
 */
export async function ensureAppLogin(ownerUrl, secret) {
  const password = appPassword(decodeURIComponent(new URL(ownerUrl).password) || secret || "");
  const appUrl = withLogin(ownerUrl, APP_ROLE, password);
  try {
    await withClient(appUrl, (client) => client.query("SELECT 1"));
    return appUrl;
  } catch (error) {
    if (!MENDABLE.has(error.code)) throw error;
  }
  await withClient(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
    const database = client.escapeIdentifier(databaseOf(ownerUrl));
    const statements = [
      `${rowCount ? "ALTER" : "CREATE"} ROLE ${APP_ROLE} LOGIN PASSWORD '${scramVerifier(password)}'`,
      `GRANT CONNECT ON DATABASE ${database} TO ${APP_ROLE}`,
    ];
    try {
      for (const statement of statements) await client.query(statement);
    } catch (cause) {
      if (cause.code !== "42501") throw cause;
      throw new Refusal(
        `The application's role ${APP_ROLE} can't log in, and the user of DATABASE_URL may not mend it: have an administrator run\n  ${statements.join(";\n  ")};\nor set APP_DATABASE_URL.`,
        { cause },
      );
    }
  });
  await withClient(appUrl, (client) => client.query("SELECT 1"));
  return appUrl;
}
