/** What the matcher needs of a keyboard event. */
export type KeyPress = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
};

/** After this many milliseconds a begun sequence (`g` …) is forgotten. */
export const SEQUENCE_MS = 1200;

/**
 * The name of a press: `j`, `?`, `Enter`, `mod+z` (Ctrl, or Command on a Mac). On a keyboard whose letters are not
 * Latin the letter printed at the key's place counts, so that `g` works in Persian too. `null` for what no binding
 * may take: modifiers alone, Alt (it types characters), dead keys.
 */
export function pressName(press: KeyPress): string | null {
  if (press.altKey || ["Shift", "Control", "Meta", "Alt", "Dead", "Process"].includes(press.key)) return null;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase();
  const latin = /^[\x20-\x7e]$/.test(press.key) || press.key.length > 1;
  const key = latin ? press.key : (letter ?? press.key);
  return press.ctrlKey || press.metaKey ? `mod+${key.toLowerCase()}` : key;
}

/** True for keys that are plain typing, and therefore can be switched off (WCAG 2.1.4). */
export function isLetterKey(keys: string): boolean {
  return !keys.startsWith("mod+") && keys.split(" ").every((key) => key.length === 1);
}

/**
 * Takes one press after those before it. `matched` is the binding that is complete; `pending` are the presses to
 * carry on with, empty when no binding goes on from here.
 */
export function advance(
  pending: readonly string[],
  name: string,
  bindings: Iterable<string>,
): { matched: string | null; pending: string[] } {
  const all = [...bindings];
  for (const begun of [[...pending, name], [name]]) {
    const text = begun.join(" ");
    if (all.includes(text)) return { matched: text, pending: [] };
    if (all.some((keys) => keys.startsWith(`${text} `))) return { matched: null, pending: begun };
  }
  return { matched: null, pending: [] };
}
