/** Rows into a table by COPY, whose checks and triggers are those of any other insert. */
import { once } from "node:events";
import { connect } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";

const ESCAPES = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function field(value) {
  if (value === null || value === undefined) return "\\N";
  const text = Array.isArray(value)
    ? `{${value.map((one) => JSON.stringify(one)).join(",")}}`
    : String(value);
  return text.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter]);
}

/** The rows' lines, some hundred at a time. */
function* chunks(rows, columns) {
  for (let at = 0; at < rows.length; at += 500)
    yield rows
      .slice(at, at + 500)
      .map((row) => `${columns.map((column) => field(row[column])).join("\t")}\n`)
      .join("");
}

/** A socket that sends at once: the driver's own waits for 40 ms after every COPY. */
async function socket({ host, port }) {
  const made = connect({ host: host[0], port: port[0], noDelay: true });
  await once(made, "connect");
  return made;
}

/** One connection to copy through. */
export function copying(url) {
  return postgres(url, { max: 1, socket, onnotice: () => {}, connection: { TimeZone: "UTC" } });
}

/**
 * Writes the rows of several tables in the order of the tables. All rows of a table have the columns of its first.
 * @param {import("postgres").Sql} sql a connection, or a transaction
 * @param {Record<string, Record<string, unknown>[]>} tables names in SQL; bytea as `\x…`
 */
export async function copyRows(sql, tables) {
  for (const [table, rows] of Object.entries(tables)) {
    if (rows.length === 0) continue;
    const columns = Object.keys(rows[0]);
    const names = columns.map((column) => `"${column}"`).join(", ");
    const sink = await sql.unsafe(`COPY "${table}" (${names}) FROM STDIN`).writable();
    await pipeline(Readable.from(chunks(rows, columns)), sink);
  }
}
