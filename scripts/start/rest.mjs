/** What the REST door answers before Next is asked. */

const METHODS = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE"]);
const BASE = "/api/v1/";

/**
 * Whether a request is one for the door. Other methods, and addresses that Next would put right, are left to Next.
 * @param {string | undefined} method
 * @param {string | undefined} url path and query
 */
export function isForRest(method, url) {
  if (!url?.startsWith(BASE) || !METHODS.has(method)) return false;
  const path = url.split("?", 1)[0];
  return !path.endsWith("/") && !path.includes("//");
}
