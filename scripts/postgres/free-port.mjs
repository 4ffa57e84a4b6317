import { createServer } from "node:net";

/**
 * A port that nothing listens on.
 * @param {{ preferred?: number, host?: string }} options `preferred` is taken when it is free
 */
export async function freePort({ preferred = 0, host = "127.0.0.1" } = {}) {
  if (preferred && !(await isFree(preferred, host))) return freePort({ host });
  return listenOnce(preferred, host);
}

/** Whether a server could listen there now. Errors other than a busy port are thrown. */
export async function isFree(port, host = "127.0.0.1") {
  try {
    await listenOnce(port, host);
    return true;
  } catch (error) {
    if (error.code === "EADDRINUSE") return false;
    throw error;
  }
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = server.address();
      server.close(() => resolve(taken));
    });
  });
}
