/** Where a rule stands in writing. */
export type Foundation =
  | { kind: "agreement"; number: number; provision: string | null }
  | { kind: "outcome"; number: number };

/** Reads "A-3", "A-3 Art. 4(2)" or "O-2"; null when it is none of these. */
export function foundationIn(text: string): Foundation | null {
  const match = /^([AaOo])-([1-9][0-9]{0,8})(?:\s+(\S.*))?$/.exec(text.trim());
  if (!match) return null;
  const [, letter = "", digits, provision = null] = match;
  const number = Number(digits);
  if (letter.toUpperCase() === "A") return { kind: "agreement", number, provision };
  return provision === null ? { kind: "outcome", number } : null;
}
