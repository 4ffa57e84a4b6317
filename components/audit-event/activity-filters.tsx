import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { kindWords } from "@/lib/audit-event/rules";
import type { Facets } from "@/lib/audit-event/schema";

/** What Activity can be narrowed by, as its address has it. */
export const FILTERS = ["actor", "entityType", "reference", "from", "to", "after"] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Narrows Activity by who, what and when. `hrefWithout` is the same address without one of the filters. */
export function ActivityFilters({
  given,
  facets,
  hrefWithout,
}: {
  given: Filters;
  facets: Facets;
  hrefWithout: (filter: keyof Filters) => string;
}) {
  const drop = (filter: "reference" | "after", words: string) =>
    given[filter] !== undefined && (
      <>
        <input type="hidden" name={filter} value={given[filter]} />
        <LinkButton href={hrefWithout(filter)} icon={<X />} aria-label={`${words}. Show everything`}>
          {words}
        </LinkButton>
      </>
    );
  const day = (name: "from" | "to", label: string) => (
    <Field label={label} className="grid-flow-col items-center">
      {(control) => (
        <TextInput {...control} required={false} type="date" name={name} defaultValue={given[name]} />
      )}
    </Field>
  );
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-2" data-no-print>
      <Field label="Who" hideLabel>
        {(control) => (
          <Select {...control} required={false} name="actor" defaultValue={given.actor ?? ""}>
            <option value="">Who: anyone</option>
            <option value="others">Everyone but me</option>
            {facets.actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {facets.system && <option value="system">The register itself</option>}
          </Select>
        )}
      </Field>
      <Field label="Kind of record" hideLabel>
        {(control) => (
          <Select {...control} required={false} name="entityType" defaultValue={given.entityType ?? ""}>
            <option value="">Records: any kind</option>
            {facets.entityTypes.map((type) => (
              <option key={type} value={type}>
                {capital(kindWords(type, 2))}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {day("from", "Recorded from")}
      {day("to", "to")}
      {drop("reference", `Only ${given.reference?.toUpperCase()}`)}
      {drop("after", "Only what is new")}
      <Button type="submit">Filter</Button>
    </form>
  );
}
