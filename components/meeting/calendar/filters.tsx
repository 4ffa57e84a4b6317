import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarAsked, calendarSearch } from "@/lib/meeting/calendar";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";
import type { Sides } from "@/lib/meeting/rules/words";
import { ANY_SIDES } from "./rest";

interface Choice {
  value: string;
  label: string;
}

function Filter({
  label,
  name,
  any,
  value,
  choices,
}: {
  label: string;
  name: string;
  any: string;
  value?: string;
  choices: Choice[];
}) {
  // Several at once can be asked for by address alone; they are kept as they are.
  const known = value === undefined || choices.some((choice) => choice.value === value);
  return (
    <Field label={label} hideLabel optional className="max-sm:grow sm:max-w-48">
      {(control) => (
        <Select {...control} name={name} defaultValue={value ?? ""}>
          <option value="">{any}</option>
          {!known && <option value={value}>{value}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const plain = (value: string): Choice => ({ value, label: value.replaceAll("_", " ") });

/**
 * What the calendar shows and around which day: a form whose answer is an address. That of one dossier is narrowed to
 * a group; that of several to one of them.
 */
export function CalendarFilters({
  asked,
  groups = [],
  dossiers = [],
  sides = ANY_SIDES,
  path,
}: {
  asked: CalendarAsked;
  groups?: readonly { reference: string; name: string }[];
  dossiers?: readonly { slug: string; name: string }[];
  sides?: Sides;
  path: string;
}) {
  const { view, on, group, level, side, status, unconfirmed, hijri } = asked;
  const filtered = group || level || side || status || unconfirmed;
  return (
    <form
      action={path}
      data-no-print
      aria-label="Show in the calendar"
      className="mb-4 flex flex-wrap items-center gap-2"
    >
      <input type="hidden" name="view" value={view} />
      <Field label="Around the day" hideLabel optional>
        {(control) => <TextInput {...control} key={on} type="date" name="on" defaultValue={on} />}
      </Field>
      {dossiers.length > 0 ? (
        <Filter
          label="Dossier"
          name="dossier"
          any="All my dossiers"
          choices={dossiers.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : (
        <Filter
          label="Group"
          name="group"
          any="All groups"
          value={group}
          choices={groups.map(({ reference, name }) => ({ value: reference, label: `${reference} ${name}` }))}
        />
      )}
      <Filter label="Level" name="level" any="All levels" value={level} choices={MEETING_LEVELS.map(plain)} />
      <Filter
        label="Host"
        name="side"
        any="Either host"
        value={side}
        choices={(["A", "B"] as const).map((one) => ({ value: one, label: `Hosted by ${sides[one]}` }))}
      />
      <Filter
        label="Status"
        name="status"
        any="Any status"
        value={status}
        choices={MEETING_STATUSES.map(plain)}
      />
      <Checkbox
        label="Unconfirmed only"
        name="unconfirmed"
        value="true"
        key={`unconfirmed ${unconfirmed}`}
        defaultChecked={unconfirmed === "true"}
      />
      <Checkbox label="Solar Hijri dates" name="hijri" value="1" key={String(hijri)} defaultChecked={hijri} />
      <Button type="submit">Show</Button>
      {filtered && (
        <TextLink
          href={`${path}${calendarSearch({ view, on, hijri })}`}
          className="inline-block py-1 text-13"
        >
          Clear filters
        </TextLink>
      )}
    </form>
  );
}
