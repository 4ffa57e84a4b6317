/** What the fields of a form held when it was opened, by name: texts, or the choices that were ticked. */
export type Opened = Readonly<Record<string, string | readonly string[]>>;

const texts = (value: unknown): string[] => [value].flat().map(String).toSorted();
const same = (a: unknown, b: unknown) => texts(a).join("\n") === texts(b).join("\n");

/** A field that others changed, with what is on record of it now. */
export interface Meanwhile {
  name: string;
  values: string[];
}

/** What others changed since the form was opened. A field that the record says nothing of is left alone. */
export function meanwhile(opened: Opened, now: Partial<Opened>): Meanwhile[] {
  return Object.keys(opened).flatMap((name) => {
    const value = now[name];
    return value === undefined || same(opened[name], value) ? [] : [{ name, values: texts(value) }];
  });
}

/** Puts what others changed into those fields of a form that its writer left as they were when it was opened. */
export function merge(form: FormData, opened: Opened, now: Partial<Opened>): void {
  for (const { name, values } of meanwhile(opened, now)) {
    // A form that shows no such field sends none; of choices it sends none when none is ticked.
    if (!form.has(name) && !Array.isArray(opened[name])) continue;
    // Line ends travel as CR LF.
    const typed = form.getAll(name).map((value) => String(value).replaceAll("\r\n", "\n"));
    if (!same(typed, opened[name])) continue;
    form.delete(name);
    for (const value of values) form.append(name, value);
  }
}

/**
 * Takes those fields out of a form that its writer left as they were when it was opened; `together` names fields that
 * are kept with one that was changed. Returns whether anything was.
 */
export function keepChanged(
  form: FormData,
  opened: Readonly<Record<string, string>>,
  together: Readonly<Record<string, readonly string[]>> = {},
): boolean {
  const changed = Object.keys(opened).filter((name) => form.has(name) && form.get(name) !== opened[name]);
  const kept = new Set([...changed, ...changed.flatMap((name) => together[name] ?? [])]);
  for (const name of Object.keys(opened)) if (!kept.has(name)) form.delete(name);
  return changed.length > 0;
}
