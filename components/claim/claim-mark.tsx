import { modalityWord, stanceWord } from "@/components/claim/words";
import { LevelBadge } from "@/components/commitment/level";
import type { ClaimShape } from "@/lib/claim/schema";

/** What a claim amounts to, in little room: its stance, its modality, and the level that it says. */
export function ClaimMark({ claim }: { claim: Pick<ClaimShape, "stance" | "modality" | "level"> }) {
  return (
    <>
      <span
        className={claim.stance === "contradicts" ? "font-medium text-vermilion-ink" : "font-medium text-ink"}
      >
        {stanceWord[claim.stance]}
      </span>{" "}
      · {modalityWord[claim.modality]}
      {claim.level && (
        <>
          {" · "}
          <LevelBadge level={claim.level} look="plain" />
        </>
      )}
    </>
  );
}
