import { kindWord, stateWord } from "@/components/agreement/words";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FilterForm } from "@/components/ui/filter-form";
import { LinkButton } from "@/components/ui/link-button";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type AddressName, addressOf, type Filters } from "@/lib/agreement/schema/address";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

/** What narrows the list, by name. The days that it is seen on are kept when this is cleared. */
export const NARROWING = ["q", "status", "kind", "issue_area"] as const satisfies AddressName[];

/** The form that narrows the list; its choices stand in the address. */
export function AgreementFilters({
  path,
  filters,
  areas,
}: {
  path: string;
  filters: Filters;
  areas: readonly IssueAreaShape[];
}) {
  const choice = (label: string, name: AddressName, words: Readonly<Record<string, string>>) => (
    <Field label={label} hideLabel>
      {(control) => (
        <Select {...control} required={false} name={name} defaultValue={filters[name] ?? ""}>
          <Options words={words} empty={`${label}: any`} />
        </Select>
      )}
    </Field>
  );
  const { as_of, known_on } = filters;
  const days = { ...(as_of && { as_of }), ...(known_on && { known_on }) };
  return (
    // Keyed, since the fields hold what was in the address that they were drawn for.
    <FilterForm
      key={addressOf("", filters)}
      action={path}
      label="Filter the agreements"
      className="mb-4 flex flex-wrap items-end gap-2"
    >
      {Object.entries(days).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field label="Words, or a reference such as A-2" hideLabel className="w-60 max-w-full">
        {(control) => (
          <TextInput
            {...control}
            required={false}
            type="search"
            name="q"
            maxLength={200}
            placeholder="Words or A-2"
            defaultValue={filters.q}
          />
        )}
      </Field>
      {choice("Status", "status", stateWord)}
      {choice("Kind", "kind", kindWord)}
      {choice("Issue area", "issue_area", Object.fromEntries(areas.map(({ code, name }) => [code, name])))}
      <Button type="submit">Filter</Button>
      {NARROWING.some((name) => filters[name]) && (
        <LinkButton variant="quiet" href={addressOf(path, days)}>
          Clear
        </LinkButton>
      )}
    </FilterForm>
  );
}
