import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { actorOfToken } from "@/lib/kernel/auth/token";
import { databaseFault } from "@/lib/kernel/database-fault";
import { askByToken } from "@/lib/kernel/early-read";
import { type Fault, STATUS_OF } from "@/lib/kernel/fault";
import { misnamed, mistyped } from "@/lib/kernel/json-types";
import { log } from "@/lib/kernel/log";
import { describeOperations } from "@/lib/kernel/openapi";
import { ask, type Command, execute, type Operation, type Query, type Result } from "@/lib/kernel/operation";
import { codeName, fromWire, toWire, wireName } from "@/lib/kernel/wire";

const LARGEST_BODY = 256 * 1024;

const pathOnWire = (path: string): string => path.split(".").map(wireName).join(".");

/** RFC 9457 problem details. The path of every field is named as it is on the wire. */
function problem(fault: Fault, status = STATUS_OF[fault.code] as number): Response {
  const [first] = Object.keys(fault.fields);
  const named = first !== undefined && fault.message.startsWith(`${first}: `);
  const errors = Object.entries(fault.fields).map(([path, detail]) => ({
    path: pathOnWire(path),
    detail,
  }));
  const body = {
    type: `urn:entente:problem:${fault.reason}`,
    title: fault.reason.replaceAll("_", " "),
    status,
    detail: named ? pathOnWire(first) + fault.message.slice(first.length) : fault.message,
    ...(errors.length > 0 && { errors }),
    ...(fault.current !== undefined && { current: toWire(fault.current) }),
  };
  const headers: Record<string, string> = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  };
  if (fault.retryAfterSeconds !== undefined) headers["retry-after"] = String(fault.retryAfterSeconds);
  if (status === 401) headers["www-authenticate"] = 'Bearer realm="entente"';
  return new Response(JSON.stringify(body), { status, headers });
}

const invalid = (reason: string, message: string, fields: Record<string, string> = {}): Response =>
  problem({ code: "invalid", reason, message, fields });

/** Where a door of Node's own server takes the text of an answer from: a `Response` would copy it three times. */
export interface Carrier {
  text?: string;
}

function answer(value: unknown, status: number, carrier: Carrier | undefined): Response {
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  };
  if (typeof value === "object" && value !== null && "version" in value) headers.etag = `"${value.version}"`;
  const text = JSON.stringify(toWire(value));
  if (carrier) carrier.text = text;
  return new Response(carrier ? null : text, { status, headers });
}

/** Says of everything that is not as described, where it stands. */
function describedProblem(fields: Record<string, string>): Response | null {
  const [first] = Object.entries(fields);
  return first ? invalid("invalid_input", `${first[0]}: ${first[1]}`, fields) : null;
}

/** Query string, path and body as one input, in the code's names. A path parameter wins over all. */
async function inputOf(c: Context, operation: Operation): Promise<Record<string, unknown> | Response> {
  const fromQuery = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      codeName(name),
      values.length === 1 ? values[0] : values,
    ]),
  );
  const unknown = describedProblem(misnamed(operation.input, Object.keys(fromQuery)));
  if (unknown) return unknown;
  let body: unknown = {};
  // What is deleted is named by its address: a body may be there, and need not.
  const hasBody = c.req.method !== "DELETE" || c.req.header("content-type") !== undefined;
  if (c.req.method !== "GET" && hasBody) {
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? ""))
      return problem({
        code: "invalid",
        reason: "json_needed",
        message: "Send the body as application/json.",
        fields: {},
      });
    try {
      body = await c.req.json();
    } catch {
      return invalid("invalid_json", "The body is not valid JSON.");
    }
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return invalid("invalid_json", "The body has to be a JSON object.");
    body = fromWire(body);
    const wrong = describedProblem(mistyped(operation.input, body));
    if (wrong) return wrong;
  }
  const inPath = Object.fromEntries(
    Object.entries(c.req.param()).map(([name, value]) => [codeName(name), value]),
  );
  const whole: Record<string, unknown> = { ...fromQuery, ...(body as object), ...inPath };
  const match = c.req.header("if-match");
  if (match !== undefined) {
    const version = /^"(\d{1,9})"$/.exec(match)?.[1];
    if (version === undefined)
      return invalid("invalid_if_match", 'If-Match carries the ETag of the record, such as "3".');
    whole.version = Number(version);
  }
  return whole;
}

const tokenOf = (c: Context): string | undefined =>
  /^Bearer (\S{1,200})$/.exec(c.req.header("authorization") ?? "")?.[1];
const requestIdOf = (c: Context): string | null => c.req.header("x-request-id") ?? null;

async function askFor(c: Context, operation: Query): Promise<Result<unknown> | Response> {
  const token = tokenOf(c);
  const requestId = requestIdOf(c);
  if (!token) return ask(operation, {}, { actor: null, requestId });
  const input = await inputOf(c, operation);
  // Nobody is told what is wrong with a question that is not theirs to ask.
  if (input instanceof Response)
    return (await actorOfToken(token)) ? input : ask(operation, {}, { actor: null, requestId });
  return askByToken(operation, input, token, requestId);
}

/** Whether a command changes a record on the version that was read. */
const isVersioned = ({ input }: Command): boolean =>
  input instanceof z.ZodObject &&
  input.shape.version instanceof z.ZodType &&
  !input.shape.version.isOptional();

const versionNeeded = (): Response =>
  problem(
    {
      code: "invalid",
      reason: "version_needed",
      message: "Say which version you have read: its ETag in If-Match, or the field version.",
      fields: {},
    },
    428,
  );

async function executeFor(c: Context, operation: Command): Promise<Result<unknown> | Response> {
  const token = tokenOf(c);
  const actor = token ? await actorOfToken(token) : null;
  // Of somebody who is nobody no body is read: the operation says so before it looks at its input.
  const input = actor ? await inputOf(c, operation) : {};
  if (input instanceof Response) return input;
  if (actor && isVersioned(operation) && input.version === undefined) return versionNeeded();
  const key = c.req.header("idempotency-key");
  return execute(operation, input, {
    actor,
    requestId: requestIdOf(c),
    ...(key && { idempotencyKey: key.slice(0, 200) }),
  });
}

/** Refuses a larger body while it comes in, before it is in memory. */
const capped = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () =>
      problem(
        {
          code: "invalid",
          reason: "body_too_large",
          message: `The body is larger than ${maxSize / 1024} KiB.`,
          fields: {},
        },
        413,
      ),
  });

/** Next and the tests ask with nothing beside the request. */
type Env = { Bindings: { carrier?: Carrier } };

/** The REST door: every operation that has an `http` entry, below `base`, and the OpenAPI document of them. */
export function restDoor(operations: readonly Operation[], base: string) {
  const app = new Hono<Env>().basePath(base);
  for (const operation of operations) {
    const { http } = operation;
    if (!http) continue;
    const path = http.path.replace(/\{(\w+)\}/g, ":$1");
    app.on(http.method.toUpperCase(), path, capped(http.largestBody ?? LARGEST_BODY), async (c) => {
      // The registry holds operations of every shape; each parses its own input.
      const result =
        operation.kind === "query"
          ? await askFor(c, operation as Query)
          : await executeFor(c, operation as Command);
      if (result instanceof Response) return result;
      return result.ok ? answer(result.value, http.status ?? 200, c.env?.carrier) : problem(result.fault);
    });
  }
  // Described when somebody asks: it takes longer than a start should.
  let document: ReturnType<typeof describeOperations> | undefined;
  app.get("/openapi.json", (c) => {
    document ??= describeOperations(operations, base);
    return c.json(document);
  });
  app.onError((error, c) => {
    const fault = databaseFault(error);
    if (!fault)
      log.error({ path: c.req.routePath, err: { name: error.name, stack: error.stack } }, "the API failed");
    return problem(
      fault ?? {
        code: "internal",
        reason: "internal",
        message: "Something went wrong on our side; the error is in the log.",
        fields: {},
      },
    );
  });
  app.notFound(() =>
    problem({
      code: "not_found",
      reason: "no_such_route",
      message: "There is nothing at this address.",
      fields: {},
    }),
  );
  return app;
}
