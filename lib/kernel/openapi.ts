import { z } from "zod";
import { STATUS_OF } from "@/lib/kernel/fault";
import { inputSchema } from "@/lib/kernel/json-types";
import type { Operation } from "@/lib/kernel/operation";
import { wireName } from "@/lib/kernel/wire";

type Json = Record<string, unknown>;

/** A JSON Schema with the names that the wire has: of properties, and of those that are required. */
function renamed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(renamed);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "properties")
        return [
          key,
          Object.fromEntries(
            Object.entries(value as Json).map(([name, inner]) => [wireName(name), renamed(inner)]),
          ),
        ];
      if (key === "required" && Array.isArray(value))
        return [key, value.map((name) => wireName(String(name)))];
      return [key, renamed(value)];
    }),
  );
}

function outputSchema(type: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: "output", unrepresentable: "any" }) as Json;
  return renamed(schema) as Json;
}

function describe(operation: Operation): Json {
  const http = operation.http;
  const input = renamed(inputSchema(operation.input)) as Json;
  const properties = (input.properties ?? {}) as Record<string, Json>;
  const required = new Set((input.required as string[] | undefined) ?? []);
  const inPath = [...(http?.path ?? "").matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const isRead = operation.kind === "query";
  // What is told once is told again to nobody, so that such a one takes no key.
  const isSecret = operation.kind === "command" && operation.secret === true;
  return {
    operationId: operation.name,
    summary: operation.summary,
    parameters: [
      ...inPath.map((name) => ({
        name,
        in: "path",
        required: true,
        schema: properties[name] ?? { type: "string" },
      })),
      ...(isRead
        ? rest.map(([name, schema]) => ({ name, in: "query", required: required.has(name), schema }))
        : []),
      ...(!isRead && "version" in properties
        ? [
            {
              name: "If-Match",
              in: "header",
              required: false,
              description:
                "The ETag that was read. It, or the field version, is needed: without either, 428.",
              schema: { type: "string" },
            },
          ]
        : []),
      ...(http?.method === "post" && !isSecret
        ? [
            {
              name: "Idempotency-Key",
              in: "header",
              required: false,
              schema: { type: "string", maxLength: 200 },
            },
          ]
        : []),
    ],
    ...(!isRead && {
      requestBody: {
        // What is deleted is named by its address.
        required: http?.method !== "delete",
        content: {
          "application/json": {
            schema: {
              ...input,
              properties: Object.fromEntries(rest),
              // If-Match may say the version instead.
              required: [...required].filter((name) => !inPath.includes(name) && name !== "version"),
            },
          },
        },
      },
    }),
    responses: {
      [http?.status ?? 200]: {
        description: "Done",
        content: { "application/json": { schema: outputSchema(operation.output) } },
      },
      default: {
        description: `A problem: ${[...new Set([...Object.values(STATUS_OF), 413, 428])].join(", ")}`,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/problem" } } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of the operations: its schemas are JSON Schema 2020-12, as zod gives them. */
export function describeOperations(operations: readonly Operation[], base: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const { http } = operation;
    if (http) paths[http.path] = { ...paths[http.path], [http.method]: describe(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version: "1",
      description: "What two states promised each other, what they did about it, and how anyone knows.",
    },
    servers: [{ url: base }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
      schemas: {
        problem: {
          type: "object",
          required: ["type", "title", "status", "detail"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            detail: { type: "string" },
            errors: {
              type: "array",
              items: { type: "object", properties: { path: { type: "string" }, detail: { type: "string" } } },
            },
            current: { description: "For a stale version: the record as it is now." },
          },
        },
      },
    },
  };
}
