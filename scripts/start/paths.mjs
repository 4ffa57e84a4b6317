/** Where things are. The data folder can be moved with ENTENTE_DATA; all else is in the repository. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Everything that a register keeps outside a database of yours. */
export const DATA = resolve(ROOT, process.env.ENTENTE_DATA || ".data");

/** A path below the data folder. */
export const inData = (...parts) => join(DATA, ...parts);

/** A path below the repository. */
export const inRoot = (...parts) => join(ROOT, ...parts);
