/** Keeps the embedded database up while the application runs. */
import { openEmbedded } from "./embedded.mjs";

/** As many unexpected ends in a minute are not bad luck any more. */
const TOO_MANY = 5;

/**
 * Opens the database, and opens it again whenever it ends by itself.
 * @param {(reason: string) => void} giveUp called when it doesn't stay up
 * @returns {{ opened: ReturnType<typeof openEmbedded>, stop: () => Promise<void> }}
 */
export function superviseEmbedded(giveUp) {
  let stopping = false;
  const ends = [];
  const opened = openEmbedded();
  let current = opened;

  async function watch() {
    const { cluster, url } = await current;
    await cluster.ended;
    if (stopping) return;
    ends.push(Date.now());
    if (ends.filter((at) => at > Date.now() - 60_000).length >= TOO_MANY)
      throw new Error(
        `The database stopped ${TOO_MANY} times in a minute: see log/postgres.log in the data folder.`,
      );
    console.error("The database stopped unexpectedly; it is being started again.");
    current = openEmbedded();
    // The application knows the address that it was given.
    if ((await current).url !== url)
      throw new Error("The database's port was taken meanwhile. Please start again.");
    console.error("The database is back.");
    await watch();
  }
  // Whether it opens at all is for the caller of `opened` to hear.
  opened.then(watch, () => {}).catch((error) => stopping || giveUp(error.message));

  return {
    opened,
    stop: async () => {
      stopping = true;
      const last = await current.catch(() => undefined);
      await last?.cluster.stop();
    },
  };
}
