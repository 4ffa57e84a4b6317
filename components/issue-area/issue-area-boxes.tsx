import type { Fields } from "@/components/shell/fields";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

export const ISSUE_AREAS = "Issue areas";

/** What a record is about, to be ticked: the field `issueAreas` of its form. */
export function IssueAreaBoxes({
  fields: { chose, error },
  areas,
  chosen = [],
}: {
  fields: Fields;
  areas: readonly IssueAreaShape[];
  /** Codes that the record has already. */
  chosen?: readonly string[];
}) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-13 font-medium">
        {ISSUE_AREAS} <span className="font-normal text-muted">(optional)</span>
      </legend>
      <div className="grid gap-x-4 gap-y-1.5 sm:grid-cols-3">
        {areas.map(({ code, name }) => (
          <Checkbox
            key={code}
            name="issueAreas"
            value={code}
            label={name}
            defaultChecked={chose("issueAreas", code) ?? chosen.includes(code)}
          />
        ))}
      </div>
      {error("issueAreas") && <FieldError>{error("issueAreas")}</FieldError>}
    </fieldset>
  );
}
