import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { config, proxy } from "@/proxy";

const answer = (url = "http://localhost:3000/", headers: Record<string, string> = {}) =>
  proxy(new NextRequest(url, { headers })).headers;

/** What the application behind is told: Next carries changed request headers under this prefix. */
const told = (headers: Headers, name: string) => headers.get(`x-middleware-request-${name}`);

const policyOf = (headers: Headers) =>
  new Map(
    (headers.get("content-security-policy") ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources] as const;
    }),
  );

afterEach(() => vi.unstubAllEnvs());

describe("the policy", () => {
  it("lets only what carries the nonce run, and nothing be framed, re-based or sent elsewhere", () => {
    const headers = answer();
    const nonce = told(headers, "x-nonce");
    expect(Object.fromEntries(policyOf(headers))).toEqual({
      "default-src": ["'none'"],
      "script-src": [`'nonce-${nonce}'`, "'strict-dynamic'"],
      "style-src": ["'self'", `'nonce-${nonce}'`],
      "img-src": ["'self'", "data:"],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "form-action": ["'self'"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
    });
  });

  it("has a nonce of 128 bits that is new each time and never the caller's", () => {
    const nonces = Array.from({ length: 50 }, () =>
      told(answer(undefined, { "x-nonce": "mine" }), "x-nonce"),
    );
    expect(new Set(nonces).size).toBe(50);
    for (const nonce of nonces) expect(Buffer.from(nonce ?? "", "base64")).toHaveLength(16);
  });

  it("tells the framework the same policy, whatever the caller sent as one", () => {
    const headers = answer(undefined, { "content-security-policy": "script-src 'nonce-mine'" });
    expect(told(headers, "content-security-policy")).toBe(headers.get("content-security-policy"));
    expect(headers.get("content-security-policy")).not.toContain("mine");
  });

  it("is loosened for the development server only", () => {
    vi.stubEnv("NODE_ENV", "development");
    const policy = policyOf(answer());
    expect(policy.get("script-src")).toContain("'unsafe-eval'");
    expect(policy.get("connect-src")).toContain("ws:");
    expect(policy.get("style-src")).toEqual(["'self'", "'unsafe-inline'"]);
  });
});

describe("the other headers", () => {
  it("stand on every answer", () => {
    const headers = answer();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("geolocation=()");
  });

  it.each([
    ["plain http", "http://localhost/", {}, false],
    ["https", "https://entente.example/", {}, true],
    ["https that ended before", "http://10.0.0.5/", { "x-forwarded-proto": "https" }, true],
    [
      "several proxies, the first one https",
      "http://10.0.0.5/",
      { "x-forwarded-proto": "https, http" },
      true,
    ],
    ["http said by the proxy", "https://10.0.0.5/", { "x-forwarded-proto": "http" }, false],
  ])("ask for https for good only on https: %s", (_, url, headers, expected) => {
    expect(answer(url, headers).has("strict-transport-security")).toBe(expected);
  });
});

describe("the request ID", () => {
  it("is a new one each time, the same for the application and the caller", () => {
    const [one, other] = [answer(), answer()];
    expect(one.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(told(one, "x-request-id")).toBe(one.get("x-request-id"));
    expect(one.get("x-request-id")).not.toBe(other.get("x-request-id"));
  });
  it("is an upstream one when that is harmless", () => {
    expect(answer(undefined, { "x-request-id": "edge-0123456789" }).get("x-request-id")).toBe(
      "edge-0123456789",
    );
  });
  it.each(["short", "has spaces in it", `${"x".repeat(65)}`, '{"level":60}'])("is not %j", (given) => {
    expect(answer(undefined, { "x-request-id": given }).get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});

it("runs on every address but the built files", () => {
  const matches = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
  expect(
    ["/", "/dossiers/irn-tur", "/api/v1/dossiers", "/icon.svg", "/feeds/x/calendar.ics"].every(matches),
  ).toBe(true);
  expect(matches("/_next/static/chunks/a.js")).toBe(false);
});
