import { describe, expect, test } from "vitest";
import { scramVerifier } from "@/scripts/database/app-role.mjs";
import { databaseOf, masked, parseDatabaseUrl, withDatabase, withLogin } from "@/scripts/database/url.mjs";
import { toUserFacing } from "@/scripts/prisma-schema-engine/errors.mjs";
import { versionProblem } from "@/scripts/start/node-version.mjs";

test.each([
  ["20.18.3", false],
  ["20.19.0", true],
  ["22.0.0", true],
  ["9.11.2", false],
  ["100.0.0", true],
])("Node %s is enough: %s", (version, enough) => {
  expect(versionProblem(version) === "").toBe(enough);
});

describe("a connection string", () => {
  const url = "postgresql://o%40wner:p%2Fw@db.example:5433/the%20register?sslmode=require";

  test("never shows its password", () => {
    expect(masked(url)).toBe("postgresql://o%40wner:***@db.example:5433/the%20register?sslmode=require");
    expect(masked("postgresql://db/x?user=u&password=secret")).not.toContain("secret");
  });

  test("keeps everything else when its database or its login is replaced", () => {
    expect(databaseOf(url)).toBe("the register");
    expect(withDatabase(url, "a/b")).toBe(
      "postgresql://o%40wner:p%2Fw@db.example:5433/a%2Fb?sslmode=require",
    );
    expect(withLogin(url, "u:", "p@")).toBe(
      "postgresql://u%3A:p%40@db.example:5433/the%20register?sslmode=require",
    );
  });

  test.each(["", "x", "http://db/x", "postgresql://db", "postgresql://db/"])("%j is none", (text) => {
    expect(() => parseDatabaseUrl(text)).toThrow(/isn't of the form postgresql:/);
  });
});

test("a SCRAM verifier is the one that PostgreSQL makes", () => {
  // Made by PostgreSQL 15 from: ALTER ROLE x PASSWORD 'pencil'.
  const stored =
    "SCRAM-SHA-256$4096:yzR6GelkDpRx4aR74s4xSQ==$qOK2TJ9Xk6jE6kqGBMf/ZfQl7ScgUQ22kKBRlg1MtQI=:yeV818eKICVZyqPER7WOBSvE4LrBJ9nFHmhJABOn5PM=";
  expect(scramVerifier("pencil", Buffer.from(stored.split(/[:$]/)[2] ?? "", "base64"))).toBe(stored);
});

test.each([
  [{ code: "28P01", message: "x" }, "P1000"],
  [{ code: "ECONNREFUSED", message: "x" }, "P1001"],
  [new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })]), "P1001"],
  [new Error("timeout expired"), "P1002"],
  [{ code: "3D000", message: "x" }, "P1003"],
  [{ code: "42P04", message: "x" }, "P1009"],
  [{ code: "42501", message: "x" }, "P1010"],
  [new Error("The server does not support SSL connections"), "P1011"],
  [new Error("Connection terminated unexpectedly"), "P1017"],
  [new Error("something else"), "P0000"],
])("the driver's %o is Prisma's %s", (error, code) => {
  expect(toUserFacing(error, "postgresql://u:secret@h:1/d").code).toBe(code);
});
