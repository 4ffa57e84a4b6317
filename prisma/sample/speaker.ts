import type { About, ClaimData } from "./shapes";

type Said = Pick<ClaimData, "assertedBy"> & Partial<ClaimData>;

/**
 * Whoever speaks, as a function that makes their claims: what it is about, how it is meant, the words, and our
 * reading of them. Unless said otherwise a claim is about both sides, supports its record and is possibly true.
 */
export function speaker(who: Said) {
  return (
    key: string,
    about: About,
    modality: ClaimData["modality"],
    quote: string,
    gist: string,
    more: Partial<ClaimData> = {},
  ): ClaimData => ({
    aboutSide: "both",
    attribution: who.speaker === undefined ? "outlet_voice" : "paraphrase",
    stance: "supports",
    credibility: 3,
    ...who,
    key,
    about,
    modality,
    quote,
    gist,
    ...more,
  });
}

/** Nobody's side: an outlet that tells what happened in its own voice. */
export const observer = speaker({ assertedBy: "observer" });
