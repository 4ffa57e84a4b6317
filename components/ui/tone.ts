/** The hues that a state may take. What they mean is said by whoever uses them, always with a word beside. */
export type Tone = "green" | "blue" | "amber" | "vermilion" | "purple" | "grey" | "red" | "accent";

/** Written out in full, because a class name that is put together at run time is not built. */
export const toneInk: Record<Tone, string> = {
  green: "text-green-ink",
  blue: "text-blue-ink",
  amber: "text-amber-ink",
  vermilion: "text-vermilion-ink",
  purple: "text-purple-ink",
  grey: "text-grey-ink",
  red: "text-red-ink",
  accent: "text-accent-ink",
};

export const toneSoft: Record<Tone, string> = {
  green: "bg-green-soft",
  blue: "bg-blue-soft",
  amber: "bg-amber-soft",
  vermilion: "bg-vermilion-soft",
  purple: "bg-purple-soft",
  grey: "bg-grey-soft",
  red: "bg-red-soft",
  accent: "bg-accent-soft",
};

/** Marks in charts: the fill, and the darker edge that keeps pale hues at 3:1 on the page. */
export const toneMark: Record<Tone, string> = {
  green: "fill-green stroke-green-ink",
  blue: "fill-blue stroke-blue-ink",
  amber: "fill-amber stroke-amber-ink",
  vermilion: "fill-vermilion stroke-vermilion-ink",
  purple: "fill-purple stroke-purple-ink",
  grey: "fill-grey stroke-grey-ink",
  red: "fill-red stroke-red-ink",
  accent: "fill-accent stroke-accent-ink",
};
