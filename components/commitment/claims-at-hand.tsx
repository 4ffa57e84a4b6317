import { levelLook } from "@/components/commitment/level";
import type { Fields } from "@/components/shell/send-form";
import { Checkbox } from "@/components/ui/checkbox";
import type { ClaimOption } from "@/lib/claim/schema";
import type { Level } from "@/lib/commitment/rules";

/** The claims about the commitment, to rest a status on. The only one, or those that say this level, are ticked. */
export function ClaimsAtHand({
  claims,
  level,
  fields,
}: {
  claims: readonly ClaimOption[];
  level: Level;
  fields: Fields;
}) {
  return (
    <div className="grid max-h-64 gap-2 overflow-y-auto py-0.5 ps-0.5">
      {claims.map((claim, at) => {
        const who = claim.assertedBy === "observer" ? "an observer" : `side ${claim.assertedBy}`;
        const says = [
          claim.reference,
          who,
          claim.speaker,
          claim.level && `says “${levelLook[claim.level].word}”`,
        ].filter(Boolean);
        return (
          <Checkbox
            key={claim.id}
            name="claimIds"
            value={claim.id}
            data-focus-first={at === 0 || undefined}
            defaultChecked={
              fields.chose("claimIds", claim.id) ?? (claims.length === 1 || claim.level === level)
            }
            label={<bdi>{claim.gist}</bdi>}
            description={says.join(" · ")}
          />
        );
      })}
      {fields.error("claimIds") && <p className="text-12 text-red-ink">{fields.error("claimIds")}</p>}
    </div>
  );
}
