import { describe, expect, test } from "vitest";
import { settleForwarded } from "@/scripts/start/forwarded.mjs";

/** What a request with these headers looks like to the application. */
function settled(headers: Record<string, string>, publicUrl?: string): Record<string, unknown> {
  const copy: Record<string, string | string[] | undefined> = { ...headers };
  settleForwarded(copy, publicUrl);
  return copy;
}

const forged = {
  host: "register.example",
  forwarded: "host=evil.example",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  "x-forwarded-for": "10.0.0.1",
};

describe("what a request says about its way", () => {
  test("is not believed without a proxy", () => {
    expect(settled(forged)).toEqual({ host: "register.example" });
  });

  test("is the public address behind one, and the client's own as the proxy told it", () => {
    expect(settled(forged, "https://entente.example:8443/")).toEqual({
      host: "register.example",
      "x-forwarded-host": "entente.example:8443",
      "x-forwarded-proto": "https",
      "x-forwarded-for": "10.0.0.1",
    });
  });
});
