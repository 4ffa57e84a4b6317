import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { TOKEN_PREFIX } from "@/lib/kernel/auth/token";
import { disconnect } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";

const door = restDoor(operations, "/api/v1");
let slug: string;
let authorization: string;

beforeAll(async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const { token } = await makeApiToken(actor.id);
  slug = dossier.slug;
  authorization = `Bearer ${token}`;
});
afterAll(disconnect);

const get = (path: string, headers: Record<string, string> = { authorization }) =>
  door.request(`/api/v1${path}`, { headers });

describe("the REST door", () => {
  test("answers with the names of the wire", async () => {
    const response = await get(`/dossiers/${slug}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      slug,
      side_a: { time_zone: "Europe/Istanbul" },
      role: "analyst",
    });
  });

  test.each([
    ["no token", {}],
    ["an unknown token", { authorization: `Bearer ${TOKEN_PREFIX}nobody` }],
    ["another scheme", { authorization: "Basic YTpi" }],
  ])("lets nobody in with %s", async (_, headers) => {
    const response = await get("/dossiers", headers);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
  });

  test.each([
    ["/dossiers/of-somebody-else", 404, "not_found"],
    ["/nothing-here", 404, "no_such_route"],
    ["/dossiers?limit=9999", 400, "invalid_input"],
    ["/dossiers?limit=abc", 400, "invalid_input"],
    ["/dossiers?cursor=broken", 400, "invalid_cursor"],
    ["/commitments?levels=complete", 400, "invalid_input"],
    ["/commitments?known_on=9999-12-31", 400, "invalid_input"],
    ["/slots?dossier=x&from=2026-01-01&to=2199-12-31", 400, "invalid_input"],
    [`/dossiers?cursor=${Buffer.from('["\\u0000"]').toString("base64url")}`, 400, "invalid_cursor"],
  ])("GET %s is a problem of status %i", async (path, status, reason) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: `urn:entente:problem:${reason}`, status });
  });

  test("names the path of what is wrong", async () => {
    expect(await (await get("/dossiers?limit=9999")).json()).toMatchObject({
      errors: [{ path: "limit", detail: "At most 200 rows a page." }],
    });
  });

  test.each([
    [{ times: "4" }, "times", "This has to be a whole number."],
    [{ times: true }, "times", "This has to be a whole number."],
    [{ times: 2.5 }, "times", "This has to be a whole number."],
    [{ min_spacing_days: [] }, "min_spacing_days", "This has to be a whole number."],
    [{ quote: { exact: 7 } }, "quote.exact", "This has to be text."],
    [{ quote: "four a year" }, "quote", "This has to be an object."],
    [{ on_demand: "maybe" }, "on_demand", "This has to be true or false."],
    [{ grace: 30 }, "grace", "There is nothing of this name."],
    [{ quote: { exact: "four", page: 7 } }, "quote.page", "There is nothing of this name."],
  ])("takes no %j: the type is the described one", async (wrong, path, detail) => {
    const body = { dossier: slug, group: "G-1", per: "year", from: "2020-01-01", times: 4, ...wrong };
    const response = await door.request("/api/v1/cadences", {
      method: "POST",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: `${path}: ${detail}`, errors: [{ path, detail }] });
  });

  test("describes every operation that it offers, in the names of the wire", async () => {
    const document = await (await get("/openapi.json", {})).json();
    expect(document.openapi).toBe("3.1.0");
    for (const { http, name } of operations)
      if (http) expect(document.paths[http.path][http.method].operationId).toBe(name);
    expect(JSON.stringify(document.paths["/dossiers"])).toContain('"next_cursor"');
    expect(JSON.stringify(document)).not.toContain('"nextCursor"');
    // What is not described is refused, and the description says so.
    const rule = document.paths["/cadences"].post.requestBody.content["application/json"].schema;
    expect([rule.additionalProperties, rule.properties.quote.additionalProperties]).toEqual([false, false]);
    const remove = document.paths["/agenda-items/{id}"].delete;
    expect(remove.requestBody.required).toBe(false);
    expect(remove.parameters).toContainEqual(expect.objectContaining({ name: "If-Match", required: false }));
    expect(remove.responses.default.description).toMatch(/413.*428/);
  });
});
