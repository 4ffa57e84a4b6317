/** Joins the class names that are there; `false`, `null` and `undefined` drop out. */
export function classNames(...parts: ReadonlyArray<string | false | null | undefined>): string {
  return parts.filter(Boolean).join(" ");
}
