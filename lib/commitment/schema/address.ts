import type { z } from "zod";
import { commitmentListInput } from "@/lib/commitment/schema";

/** What the address of the list can say, in this order, and what each value of it is. */
export const ADDRESS = {
  q: "a search of at most 200 characters",
  level: "a level",
  line: "a line: A, B or both",
  bearer: "a bearer",
  kind: "a kind of commitment",
  closure: "a closure",
  issueArea: "an issue area",
  dueBefore: "a day, such as 2019-03-04",
  waiting: "true or false",
  stale: "true or false",
  sort: "an order of this list",
  asOf: "a day, such as 2019-03-04",
  knownOn: "a day, such as 2019-03-04",
} as const satisfies Partial<Record<keyof z.input<typeof commitmentListInput>, string>>;
export type AddressName = keyof typeof ADDRESS;
export const ADDRESS_NAMES = Object.keys(ADDRESS) as AddressName[];

const LISTS: readonly AddressName[] = ["level", "bearer", "kind", "closure"];
/** The values of an address by name: only those that are of their form. */
export type Filters = Partial<Record<AddressName, string[]>>;

export interface ReadAddress {
  filters: Filters;
  /** Sentences about values that were left out. */
  wrong: string[];
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

function valuesIn(search: Search, name: AddressName): string[] {
  // Repeated or separated by commas; the API's names (due_before) are understood as well.
  const wired = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const given = [search[name], wired === name ? undefined : search[wired]]
    .flat()
    .filter((one) => one !== undefined);
  const values = LISTS.includes(name) ? given.flatMap((one) => one.split(",")) : given.slice(0, 1);
  return [...new Set(values.filter((one) => one.trim() !== ""))];
}

/** Reads the address of the list: what is wrong in it is left out and said, and the rest holds. */
export function readAddress(search: Search): ReadAddress {
  const filters: Filters = {};
  const wrong: string[] = [];
  for (const name of ADDRESS_NAMES) {
    const fits = (value: string) => commitmentListInput.shape[name].safeParse(value).success;
    const values = valuesIn(search, name);
    const sound = values.filter(fits);
    if (sound.length > 0) filters[name] = sound;
    for (const value of values.filter((one) => !fits(one)))
      wrong.push(`“${[...value].slice(0, 60).join("")}” is not ${ADDRESS[name]}, and was left out.`);
  }
  return { filters, wrong };
}

/** The filters as the list's input; each value was found sound. */
export function inputOf(filters: Filters): Partial<z.input<typeof commitmentListInput>> {
  return Object.fromEntries(
    ADDRESS_NAMES.flatMap((name) => {
      const values = filters[name];
      return values ? [[name, LISTS.includes(name) ? values : values[0]]] : [];
    }),
  );
}

/** An address with these filters, always in the same order: `/…/commitments?level=limited,complete&sort=due`. */
export function addressOf(path: string, filters: Filters, cursor?: string | null): string {
  const query = new URLSearchParams();
  for (const name of ADDRESS_NAMES) {
    const values = filters[name];
    if (values && values.length > 0) query.set(name, values.join(","));
  }
  if (cursor) query.set("cursor", cursor);
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** The filters without one value, or without all values of a name. */
export function without(filters: Filters, name: AddressName, value?: string): Filters {
  const left = value === undefined ? [] : (filters[name] ?? []).filter((one) => one !== value);
  return { ...filters, [name]: left };
}
