import { actionWord, hedged } from "@/components/agreement/words";
import type { ActionShape, LaneShape } from "@/lib/agreement/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

type Stage = LaneShape["stages"][number];
export type Track = Stage["tracks"][number];
export type Acts = ReadonlyMap<string, Pick<ActionShape, "kind" | "by" | "on" | "confirmation">>;

const STAGE_WORD: Record<Stage["stage"], string> = {
  initialled: "Initialled",
  signed: "Signed",
  ratified: "Ratified",
  in_force: "In force",
  amended: "Amended",
  suspended: "Suspended",
  ended: "Ended",
};

/** What a stage is called: by the acts that it holds, where they are of one kind. */
export function stageTitle({ stage, tracks }: Stage, acts: Acts): string {
  const kinds = [...new Set(tracks.flatMap((track) => track.acts.flatMap((id) => acts.get(id)?.kind ?? [])))];
  if (kinds.length !== 1 || kinds[0] === undefined || stage === "in_force")
    return kinds[0] === "provisionally_applied" && kinds.length === 1
      ? "Provisionally applied"
      : STAGE_WORD[stage];
  return actionWord[kinds[0]];
}

/** When and how surely a track was reached, in a line or three. Silence is said. */
export function trackLines({ state, acts: ids }: Track, acts: Acts): string[] {
  if (state === "none") return ["not on record"];
  const found = ids.flatMap((id) => acts.get(id) ?? []);
  const lines = found.slice(0, 2).map(({ by, on, confirmation }, _, { length }) => {
    const who = by !== "both" && length > 1 ? `${by}: ` : "";
    const doubt = confirmation === "confirmed" ? "" : `, ${confirmation}`;
    return `${who}${formatPartialDate(on)}${doubt}`;
  });
  if (found.length > 2) lines.push(`and ${found.length - 2} more`);
  return state === "ahead" ? [...lines, "still ahead"] : lines;
}

/** The lane in a sentence, for who does not see it. */
export function laneSentence({ stages }: LaneShape, acts: Acts): string {
  return stages
    .map((stage) => {
      const parts = stage.tracks.map(
        (track) => `${track.side ? `by ${track.side} ` : ""}${trackLines(track, acts).join("; ")}`,
      );
      return `${stageTitle(stage, acts)}: ${parts.join(", ")}`;
    })
    .join(". ");
}

/** How sure a track is, in a word for the table. */
export function sureness({ state, confirmation }: Track): string {
  if (confirmation === null) return "not on record";
  return state === "ahead" ? hedged(confirmation, "Ahead").toLowerCase() : confirmation;
}

/** Words broken into lines of at most so many characters; a longer word stands alone. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
