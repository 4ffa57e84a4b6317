/** The letter of each kind of numbered record. With its number in the dossier it is the short reference: C-12. */
export const LETTERS = {
  agreement: "A",
  workingGroup: "G",
  cadence: "R",
  meeting: "M",
  outcome: "O",
  commitment: "C",
  source: "S",
  excerpt: "E",
  claim: "Q",
} as const;
export type NumberedKind = keyof typeof LETTERS;

/** `C-12`. */
export function reference(kind: NumberedKind, number: number): string {
  return `${LETTERS[kind]}-${number}`;
}

/** The number in a reference of that kind, in either case; null when it is not one. */
export function numberIn(kind: NumberedKind, text: string): number | null {
  const match = /^([A-Za-z])-([1-9][0-9]{0,8})$/.exec(text);
  return match?.[1]?.toUpperCase() === LETTERS[kind] ? Number(match[2]) : null;
}
