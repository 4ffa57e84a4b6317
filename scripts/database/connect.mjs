import pg from "pg";

/**
 * Runs `work` with one connection, and closes it.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 * @throws the driver's error, after at most 5 s when nobody answers
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {}); // a broken connection also rejects what runs on it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
