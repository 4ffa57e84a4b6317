import { type NextRequest, NextResponse } from "next/server";
import {
  acceptedRequestId,
  contentSecurityPolicy,
  freshNonce,
  isHttps,
  securityHeaders,
} from "@/lib/kernel/edge";

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
  const told = request.headers.get("x-forwarded-proto");
  for (const [name, value] of securityHeaders({
    policy,
    requestId,
    isHttps: isHttps(told, request.nextUrl.protocol),
  }))
    response.headers.set(name, value);
  return response;
}

export const config = {
  // Built files are immutable and carry no policy of their own.
  matcher: "/((?!_next/static/).*)",
};
