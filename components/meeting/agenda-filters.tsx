import { levelWord } from "@/components/meeting/labels";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";

/** What a list of meetings can be narrowed by, as its address has it. */
export const AGENDA_FILTERS = ["group", "status", "unconfirmed", "level", "side"] as const;
export type AgendaFilters = Partial<Record<(typeof AGENDA_FILTERS)[number], string>>;

/** Narrows the list by what the address then says: a form that needs no script. */
export function AgendaFilter({
  base,
  given,
  groups,
  sides,
}: {
  base: string;
  given: AgendaFilters;
  groups: { reference: string; name: string }[];
  sides: { A: string; B: string };
}) {
  const choice = (
    label: string,
    name: (typeof AGENDA_FILTERS)[number],
    options: (readonly [string, string])[],
  ) => (
    <Field label={label} hideLabel className="max-sm:w-full">
      {(control) => (
        <Select
          {...control}
          required={false}
          name={name}
          defaultValue={given[name] ?? ""}
          className="sm:max-w-60"
        >
          <option value="">{label}: any</option>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <form
      action={base}
      method="get"
      aria-label="Filter"
      className="mb-4 flex flex-wrap items-end gap-2"
      data-no-print
    >
      {choice(
        "Group",
        "group",
        groups.map(({ reference, name }) => [reference, `${reference} ${name}`]),
      )}
      {choice("Status", "status", [
        ["planned,announced,scheduled", "yet to be held"],
        ...MEETING_STATUSES.map((status) => [status, status] as const),
      ])}
      {choice("Outcome", "unconfirmed", [
        ["true", "day passed, none recorded"],
        ["false", "not waited for"],
      ])}
      {choice(
        "Level",
        "level",
        MEETING_LEVELS.map((level) => [level, levelWord[level]]),
      )}
      {choice("Host", "side", [
        ["A", `A · ${sides.A}`],
        ["B", `B · ${sides.B}`],
      ])}
      <Button type="submit">Filter</Button>
      {AGENDA_FILTERS.some((name) => given[name]) && (
        <LinkButton variant="quiet" href={base}>
          Clear
        </LinkButton>
      )}
    </form>
  );
}
