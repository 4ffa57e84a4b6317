import { type NextRequest, NextResponse } from "next/server";

/**
 * Puts the security headers on every answer and a request ID on every request. It decides nothing: who may see
 * what is settled inside each operation, where no door can skip it.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = freshNonce();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const requestId = acceptedRequestId(request.headers.get("x-request-id"));

  const forwarded = new Headers(request.headers);
  forwarded.set("x-nonce", nonce);
  forwarded.set("x-request-id", requestId);
  // The framework reads the nonce for its own scripts from this request header.
  forwarded.set("content-security-policy", policy);

  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (isHttps(request)) {
    response.headers.set("strict-transport-security", "max-age=63072000");
  }
  return response;
}

/**
 * The policy of one answer. Scripts need the nonce, or to be loaded by one that had it; nothing is framed, no
 * base address is changed. The development server evaluates code, talks over a web socket and styles its overlay
 * inline; it alone may. (A nonce beside 'unsafe-inline' would switch that off again.)
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
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

/** 128 random bits in base64, for one answer only. */
function freshNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

/** An upstream proxy's ID is kept when it is safe to write into a log line; else a new UUID. */
function acceptedRequestId(given: string | null): string {
  return given !== null && /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}

/** Behind a reverse proxy that ends TLS, the forwarded protocol tells. */
function isHttps(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto");
  return (forwarded?.split(",")[0]?.trim() ?? request.nextUrl.protocol.replace(":", "")) === "https";
}

export const config = {
  // Built files are immutable and carry no policy of their own.
  matcher: "/((?!_next/static/).*)",
};
