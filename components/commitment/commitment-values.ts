/** The fields of a commitment's form, as texts. */
export interface FormValues {
  title: string;
  bearer: string;
  kind: string;
  wording: string;
  condition: string;
  due: string;
  agreement: string;
  provision: string;
  meeting: string;
  issueAreas: string[];
}
export type FieldName = keyof FormValues;

export const LABELS: Readonly<Record<FieldName, string>> = {
  title: "Title",
  bearer: "Bearer",
  kind: "Kind",
  wording: "Wording",
  condition: "Waits for",
  due: "Due",
  agreement: "Agreement",
  provision: "Provision",
  meeting: "Meeting",
  issueAreas: "Issue areas",
};
const NAMES = Object.keys(LABELS) as FieldName[];

const texts = (value: string | string[]): string[] => [value].flat().toSorted();
const same = (a: string | string[], b: string | string[]) => texts(a).join("\n") === texts(b).join("\n");

/** What others changed since the form was opened, as it is on record now. */
export function meanwhile(opened: FormValues, current: unknown): { name: FieldName; text: string }[] {
  // What the command answers a stale version with.
  const now = current as FormValues;
  return NAMES.filter((name) => !same(opened[name], now[name])).map((name) => ({
    name,
    text: texts(now[name]).join(", "),
  }));
}

/** Puts what others changed into those fields of a form that its writer left as they were when it was opened. */
export function merge(form: FormData, opened: FormValues, current: unknown): void {
  // As above.
  const now = current as FormValues;
  for (const { name } of meanwhile(opened, current)) {
    if (!form.has(name) && name !== "issueAreas") continue;
    // Line ends travel as CR LF.
    const typed = form.getAll(name).map((value) => String(value).replaceAll("\r\n", "\n"));
    if (!same(typed, opened[name])) continue;
    form.delete(name);
    for (const value of texts(now[name])) form.append(name, value);
  }
}
