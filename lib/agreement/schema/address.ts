import type { z } from "zod";
import { agreementListInput } from "@/lib/agreement/schema";

type Input = z.input<typeof agreementListInput>;

/** What the address of the list can say, in this order: the input that it is, and what each value of it has to be. */
const ADDRESS = {
  q: ["q", "words to look for"],
  status: ["status", "a status"],
  kind: ["kind", "a kind of agreement"],
  issue_area: ["issueArea", "an issue area"],
  as_of: ["asOf", "a day, such as 2019-03-04"],
  known_on: ["knownOn", "a day, such as 2019-03-04"],
} as const satisfies Record<string, readonly [keyof Input, string]>;
export type AddressName = keyof typeof ADDRESS;
const NAMES = Object.keys(ADDRESS) as AddressName[];

/** The values of an address by name, each of its form. Several statuses or kinds are separated by commas. */
export type Filters = Partial<Record<AddressName, string>>;

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the address of the list, or of one agreement: what is wrong in it is left out and said, the rest holds. */
export function readAddress(search: Search): { filters: Filters; wrong: string[] } {
  const filters: Filters = {};
  const wrong: string[] = [];
  for (const name of NAMES) {
    const [input, meaning] = ADDRESS[name];
    // The code's names are understood too.
    const value = [search[name] ?? search[input] ?? ""].flat().filter(Boolean).join(",");
    if (value === "") continue;
    if (agreementListInput.shape[input].safeParse(value).success) filters[name] = value;
    else wrong.push(`“${[...value].slice(0, 60).join("")}” is not ${meaning}, and was left out.`);
  }
  return { filters, wrong };
}

/** The filters as the list's input; each value was found sound. */
export function inputOf(filters: Filters): Pick<Input, (typeof ADDRESS)[AddressName][0]> {
  return Object.fromEntries(
    NAMES.flatMap((name) => (filters[name] === undefined ? [] : [[ADDRESS[name][0], filters[name]]])),
  );
}

/** The days that a page is seen on, as a query's input. */
export function cutsOf({ as_of: asOf, known_on: knownOn }: Filters) {
  return { ...(asOf && { asOf }), ...(knownOn && { knownOn }) };
}

/** An address with these filters, always in the same order. */
export function addressOf(path: string, filters: Filters, cursor?: string | null): string {
  const query = new URLSearchParams(
    NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]] as [string, string]] : [])),
  );
  if (cursor) query.set("cursor", cursor);
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}
