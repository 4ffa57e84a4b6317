/** Connection strings of PostgreSQL: read, changed and shown without their password. */
import { Refusal } from "../start/refusal.mjs";

/**
 * @param {string} text
 * @param {string} name of the variable that it comes from, for the refusal
 * @returns {URL}
 * @throws {Refusal} when it isn't a connection string of PostgreSQL with a database in it
 */
export function parseDatabaseUrl(text, name = "DATABASE_URL") {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2)
    throw new Refusal(`${name} isn't of the form postgresql://user:password@host:5432/database.`);
  return url;
}

/** The same server with another database. */
export function withDatabase(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** The same database with another login. */
export function withLogin(url, user, password) {
  const changed = new URL(url);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}

/** The name of the database, decoded. */
export function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** For messages and logs: never with the password, wherever in the string it stands. */
export function masked(url) {
  const shown = new URL(url);
  if (shown.password) shown.password = "***";
  if (shown.searchParams.has("password")) shown.searchParams.set("password", "***");
  return shown.href;
}
