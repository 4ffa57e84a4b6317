/** Where the register answers. */
import { freePort, isFree } from "../postgres/free-port.mjs";
import { Refusal } from "./refusal.mjs";

const DEFAULT_PORT = 3000;
const ANYWHERE = new Set(["0.0.0.0", "::", "127.0.0.1", "::1", "localhost"]);

/** The sentence for a port that something else listens on. */
export function busy(port) {
  return new Refusal(`Port ${port} is in use: free it, or choose another one with PORT.`);
}

/** PORT when it is set, else 3000, or the next one that is free. */
async function choosePort(host, wanted) {
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Refusal(`PORT is a number from 0 to 65535, and not "${wanted}".`);
    if (port === 0) return freePort({ host });
    if (!(await isFree(port, host))) throw busy(port);
    return port;
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 100; port++) if (await isFree(port, host)) return port;
  return freePort({ host });
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ host: string, port: number, url: string }>} `url` is what people type
 * @throws {Refusal} for a busy or impossible port, or a host that isn't this machine's
 */
export async function chooseAddress(env) {
  const host = env.HOST || "127.0.0.1";
  try {
    const port = await choosePort(host, env.PORT);
    const name = ANYWHERE.has(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
    return { host, port, url: `http://${name}:${port}` };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `Entente can't listen on ${host}${env.PORT ? ` port ${env.PORT}` : ""} (${error.code}).`,
      {
        cause: error,
      },
    );
  }
}
