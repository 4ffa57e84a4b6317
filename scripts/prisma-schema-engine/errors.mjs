/** What went wrong, in Prisma's user-facing codes: https://www.prisma.io/docs/orm/reference/error-reference */
import { parseIntoClientConfig } from "pg-connection-string";

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EAI_AGAIN",
  "ENOENT",
]);

/** Where a connection string leads, with the defaults filled in. A string that can't be read leads nowhere. */
function target(url) {
  try {
    const { host, port, user, database } = parseIntoClientConfig(url);
    return { host: host ?? "localhost", port: port ?? 5432, user: user ?? "", database: database ?? "" };
  } catch {
    return { host: "", port: 5432, user: "", database: "" };
  }
}

/**
 * The code and the sentence for an error of the driver.
 * @param {unknown} error as thrown by `pg`, or anything else
 * @param {string} url the connection string in use; its password never enters a sentence
 * @returns {{ code: string, message: string }} code `P0000` where Prisma has none
 */
export function toUserFacing(error, url) {
  const { host, port, user, database } = target(url);
  const server = `\`${host}:${port}\``;
  // Several addresses of one host fail as one error with many causes.
  const cause = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
  const { code = "", message = String(cause) } = cause ?? {};
  if (code === "28P01")
    return {
      code: "P1000",
      message: `Authentication failed against the database server at ${server}: the credentials for \`${user}\` are not valid.`,
    };
  if (code === "28000" || code === "42501")
    return {
      code: "P1010",
      message: `User \`${user}\` was denied access on the database \`${database}\`: ${message}`,
    };
  if (code === "3D000")
    return {
      code: "P1003",
      message: `Database \`${database}\` does not exist on the database server at ${server}.`,
    };
  // 23505: two creations at once, of which the other was first.
  if (code === "42P04" || code === "23505")
    return {
      code: "P1009",
      message: `Database \`${database}\` already exists on the database server at ${server}.`,
    };
  if (UNREACHABLE.has(code))
    return {
      code: "P1001",
      message: `Can't reach the database server at ${server}. Please make sure that it is running there.`,
    };
  if (code === "ETIMEDOUT" || /timeout|timed out/i.test(message))
    return {
      code: "P1002",
      message: `The database server at ${server} was reached, or tried, but did not answer in time.`,
    };
  if (code === "ECONNRESET" || /terminated unexpectedly/i.test(message))
    return { code: "P1017", message: "The server has closed the connection." };
  if (/\bSSL\b|certificate/i.test(message))
    return { code: "P1011", message: `Error opening a TLS connection: ${message}` };
  if (code === "ERR_INVALID_URL" || /^Invalid URL/.test(message))
    return { code: "P1013", message: "The provided database string is invalid." };
  return { code: "P0000", message };
}
