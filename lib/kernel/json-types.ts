import { z } from "zod";

type Schema = Record<string, unknown>;

const SENTENCES: Record<string, string> = {
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  string: "text",
  array: "a list",
  object: "an object",
  null: "null",
};

const UNKNOWN = "There is nothing of this name.";

/** Whether a JSON value is of a type of JSON Schema. */
function isOf(type: unknown, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function find(schema: Schema, value: unknown, path: string, found: Record<string, string>): void {
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices) {
    const tries = choices.map((choice) => {
      const wrong: Record<string, string> = {};
      find(choice, value, path, wrong);
      return wrong;
    });
    // Where none fits, the one that comes nearest says what is wrong: of the value's own type first.
    const distance = (wrong: Record<string, string>) =>
      Object.keys(wrong).length + (Object.hasOwn(wrong, path) ? 1_000 : 0);
    const [nearest] = tries.toSorted((a, b) => distance(a) - distance(b));
    Object.assign(found, nearest);
    return;
  }
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) {
    found[path] =
      `This has to be ${types.map((type) => SENTENCES[String(type)] ?? String(type)).join(" or ")}.`;
    return;
  }
  if (Array.isArray(value) && typeof schema.items === "object")
    value.forEach((item, at) => {
      find(schema.items as Schema, item, `${path}.${at}`, found);
    });
  if (isOf("object", value) && schema.properties)
    for (const [name, given] of Object.entries(value as Schema)) {
      const inner = Object.hasOwn(schema.properties, name)
        ? (schema.properties as Record<string, Schema>)[name]
        : undefined;
      const at = path ? `${path}.${name}` : name;
      if (inner === undefined) found[at] = UNKNOWN;
      else if (given !== undefined) find(inner, given, at, found);
    }
}

const described = new WeakMap<z.ZodType, Schema>();

/** The JSON Schema of an input, in the code's names: what OpenAPI tells is what is checked. */
export function inputSchema(type: z.ZodType): Schema {
  const known = described.get(type);
  if (known) return known;
  const { $schema: _, ...schema }: Schema = z.toJSONSchema(type, {
    io: "input",
    unrepresentable: "any",
    override({ jsonSchema }) {
      if (jsonSchema.properties) jsonSchema.additionalProperties ??= false;
    },
  });
  described.set(type, schema);
  return schema;
}

/**
 * What in a JSON body is not as its description says, of another type or of an unknown name: path → sentence. Forms and
 * addresses carry text alone, so the schemas take a number from its digits; a program that sends "4" or true for a
 * number is mistaken.
 */
export function mistyped(type: z.ZodType, body: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  find(inputSchema(type), body, "", found);
  return found;
}

/** Which names of an address are none that its description has: a mistyped filter would narrow nothing. */
export function misnamed(type: z.ZodType, names: readonly string[]): Record<string, string> {
  const known = (inputSchema(type).properties ?? {}) as Schema;
  return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(known, name) ? [] : [[name, UNKNOWN]])));
}
