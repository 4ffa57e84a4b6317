import { PREFIX } from "@/components/ui/use-draft";

/** Minutes that are being written, kept on this device until they are saved or thrown away. */
export interface Draft {
  text: string;
  /** The saved minutes that it was begun over. */
  was: string;
}

const keyOf = (writer: string, meeting: string) => `${PREFIX}minutes:${writer}:${meeting}`;

/** The draft of a meeting's minutes, or null. A store that is blocked or holds something else has none. */
export function readDraft(writer: string, meeting: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(writer, meeting)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("text" in kept) || !("was" in kept)) return null;
    const { text, was } = kept;
    return typeof text === "string" && typeof was === "string" ? { text, was } : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it. Returns false where the browser does not let it. */
export function keepDraft(writer: string, meeting: string, draft: Draft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(keyOf(writer, meeting));
    else localStorage.setItem(keyOf(writer, meeting), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
