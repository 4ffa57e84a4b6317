/** What every answer carries, whichever door it leaves by: `proxy.ts` in front of the pages, `node-door.ts` of the API. */

/**
 * The policy of one answer. Scripts need the nonce, or to be loaded by one that had it; nothing is framed, no
 * base address is changed. The development server evaluates code, talks over a web socket and styles its overlay
 * inline; it alone may. (A nonce beside 'unsafe-inline' would switch that off again.)
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of an answer that is data: nothing in it is to be run, shown or framed. */
export const DATA_POLICY = "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** 128 random bits in base64, for one answer only. */
export function freshNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

/** An upstream proxy's ID is kept when it is safe to write into a log line; else a new UUID. */
export function acceptedRequestId(given: string | null): string {
  return given !== null && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

/** Behind a reverse proxy that ends TLS, the forwarded protocol tells; else that of the connection, as in an address. */
export function isHttps(forwarded: string | null, protocol: string): boolean {
  return (forwarded?.split(",")[0]?.trim() ?? protocol.replace(":", "")) === "https";
}

/** The headers of one answer. */
export function securityHeaders(of: {
  policy: string;
  requestId: string;
  isHttps: boolean;
}): [name: string, value: string][] {
  return [
    ["content-security-policy", of.policy],
    ["x-request-id", of.requestId],
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "no-referrer"],
    ["cross-origin-opener-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ...(of.isHttps ? [["strict-transport-security", "max-age=63072000"] satisfies [string, string]] : []),
  ];
}
