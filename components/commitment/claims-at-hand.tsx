import { levelLook } from "@/components/commitment/level";
import type { Fields } from "@/components/shell/fields";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import type { ClaimOption } from "@/lib/claim/schema";
import type { Level } from "@/lib/commitment/rules";

/** Those that say this level first, then what was entered last. */
function byUse(claims: readonly ClaimOption[], level: Level): ClaimOption[] {
  const says = (claim: ClaimOption) => Number(claim.level === level);
  const number = (claim: ClaimOption) => Number(claim.reference.slice(2));
  return claims.toSorted((a, b) => says(b) - says(a) || number(b) - number(a));
}

/**
 * The claims about the commitment, to rest a status on. The only one, or those that say this level, are ticked;
 * where none is, Enter takes the claim that has the focus.
 */
export function ClaimsAtHand({
  claims,
  level,
  fields: { chose, error },
}: {
  claims: readonly ClaimOption[];
  level: Level;
  fields: Fields;
}) {
  return (
    <div className="grid gap-1.5">
      <div className="grid max-h-64 gap-2 overflow-y-auto py-0.5 ps-0.5">
        {byUse(claims, level).map((claim, at) => {
          const who = claim.assertedBy === "observer" ? "an observer" : `side ${claim.assertedBy}`;
          const says = claim.level && `says “${levelLook[claim.level].word}”`;
          return (
            <Checkbox
              key={claim.id}
              name="claimIds"
              value={claim.id}
              data-focus-first={at === 0 || undefined}
              defaultChecked={chose("claimIds", claim.id) ?? (claims.length === 1 || claim.level === level)}
              onKeyDown={({ key, currentTarget }) => {
                const none = currentTarget.form?.querySelector("[name=claimIds]:checked") === null;
                // The browser sends the form next.
                if (key === "Enter" && none) currentTarget.checked = true;
              }}
              label={<bdi>{claim.gist}</bdi>}
              description={[claim.reference, who, claim.speaker, says].filter(Boolean).join(" · ")}
            />
          );
        })}
      </div>
      {claims.length > 1 && (
        <p className="text-12 text-muted">
          Space ticks a claim. Enter saves, on the one in focus if none is.
        </p>
      )}
      {error("claimIds") && <FieldError>{error("claimIds")}</FieldError>}
    </div>
  );
}
