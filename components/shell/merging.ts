/** What the fields of a form held when it was opened, by name: texts, or the choices that were ticked. */
export type Opened = Readonly<Record<string, string | readonly string[]>>;

const texts = (value: unknown): string[] => [value].flat().map(String).toSorted();
const same = (a: unknown, b: unknown) => texts(a).join("\n") === texts(b).join("\n");

/** What others changed since the form was opened, as it is on record now: what its command answers a stale version with. */
export function meanwhile(opened: Opened, current: unknown): { name: string; text: string }[] {
  const now = current as Opened;
  return Object.keys(opened)
    .filter((name) => !same(opened[name], now[name]))
    .map((name) => ({ name, text: texts(now[name]).join(", ") }));
}

/** Puts what others changed into those fields of a form that its writer left as they were when it was opened. */
export function merge(form: FormData, opened: Opened, current: unknown): void {
  const now = current as Opened;
  for (const { name } of meanwhile(opened, current)) {
    // A form that shows no such field sends none; of choices it sends none when none is ticked.
    if (!form.has(name) && !Array.isArray(opened[name])) continue;
    // Line ends travel as CR LF.
    const typed = form.getAll(name).map((value) => String(value).replaceAll("\r\n", "\n"));
    if (!same(typed, opened[name])) continue;
    form.delete(name);
    for (const value of texts(now[name])) form.append(name, value);
  }
}
