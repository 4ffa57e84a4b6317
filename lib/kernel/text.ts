import { z } from "zod";

/** What leaves no mark on a page: spaces, and characters that only steer others. */
const UNSEEN = /[\p{Z}\p{C}\u115f\u1160\u3164\uffa0\u2800]/gu;

/** Neither PostgreSQL's text nor any standard of the web carries these. */
export function isSound(value: string): boolean {
  return !value.includes("\u0000") && value.isWellFormed();
}

/**
 * One line or many of a person's text: trimmed, NFC, at most `most` code points; NUL and lone surrogates refused.
 * Line ends become LF.
 */
export function text(most: number, { least = 0 }: { least?: number } = {}) {
  return z
    .string({ error: "This has to be text." })
    .refine(isSound, "This text contains a character that cannot be stored (NUL, or half of a pair).")
    .transform((value) =>
      value.isWellFormed() ? value.normalize("NFC").replace(/\r\n?/g, "\n").trim() : value,
    )
    .refine(
      (value) => [...value].length <= most,
      `This is too long: at most ${most.toLocaleString("en")} characters.`,
    )
    .refine(
      (value) => [...value].length >= least && (least === 0 || value.replace(UNSEEN, "") !== ""),
      least === 1 ? "This cannot be empty." : `This needs at least ${least} characters.`,
    );
}

/** Text that has to be there. */
export const requiredText = (most: number) => text(most, { least: 1 });

const WORDS: Readonly<Record<string, boolean>> = {
  ...{ true: true, on: true, yes: true, "1": true },
  ...{ false: false, off: false, no: false, "0": false },
};

/** Yes or no, as JSON has it, or as a form or an address says it ("on", "true", "1"). */
export const flag = z.preprocess(
  (value) => (typeof value === "string" ? (WORDS[value.toLowerCase()] ?? value) : value),
  z.boolean({ error: "This has to be true or false." }),
);

/** A list in a query string: repeated or separated by commas. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .preprocess(
      (value) =>
        value === undefined || value === "" ? [] : Array.isArray(value) ? value : String(value).split(","),
      z.array(item).max(50, "At most 50 values."),
    )
    .prefault([]);
}
