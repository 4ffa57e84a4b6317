/**
 * What a request says about the way that it came. Next and the sign-in throttle believe these headers, and anybody
 * can send them: a forged X-Forwarded-Host gets a foreign page past the check of a form's origin, a forged
 * X-Forwarded-For past the count of failed sign-ins.
 *
 * @param {Record<string, string | string[] | undefined>} headers of the request; changed in place
 * @param {string | undefined} publicUrl the address that a reverse proxy serves; none: there is no proxy, and every
 *   such header is a forgery
 */
export function settleForwarded(headers, publicUrl) {
  for (const name of ["forwarded", "x-forwarded-host", "x-forwarded-proto", "x-forwarded-port"])
    delete headers[name];
  if (!publicUrl) {
    delete headers["x-forwarded-for"];
    return;
  }
  // The register lives at one address, whatever a proxy passes on. Who asked, only the proxy knows.
  const { host, protocol } = new URL(publicUrl);
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol.slice(0, -1);
}
