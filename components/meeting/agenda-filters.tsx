import { AGENDA_FILTERS, type AgendaFilters, agendaHref, hijriIn } from "@/components/meeting/agenda-address";
import { ANY_SIDES } from "@/components/meeting/calendar/rest";
import { levelWord } from "@/components/meeting/labels";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { MEETING_LEVELS, MEETING_STATUSES } from "@/lib/meeting/rules";
import type { Sides } from "@/lib/meeting/rules/words";

/**
 * Narrows the list by what the address then says: a form that needs no script. The meetings of one dossier are narrowed
 * to a group; those of several to one dossier, and the address says that the agenda is meant.
 */
export function AgendaFilter({
  base,
  given,
  groups = [],
  dossiers,
  sides = ANY_SIDES,
  hijri,
}: {
  base: string;
  given: AgendaFilters;
  groups?: readonly { reference: string; name: string }[];
  dossiers?: readonly { slug: string; name: string }[];
  sides?: Sides;
  /** Whether Solar Hijri dates are shown beside the Gregorian ones. */
  hijri: boolean;
}) {
  const choice = (
    label: string,
    name: (typeof AGENDA_FILTERS)[number] | "dossier",
    options: (readonly [string, string])[],
  ) => (
    <Field label={label} hideLabel className="max-sm:w-full">
      {(control) => (
        <Select
          {...control}
          required={false}
          name={name}
          defaultValue={(name !== "dossier" && given[name]) || ""}
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
      className="mb-4 flex flex-wrap items-center gap-2"
      data-no-print
    >
      {dossiers ? (
        <>
          <input type="hidden" name="view" value="agenda" />
          {choice(
            "Dossier",
            "dossier",
            dossiers.map(({ slug, name }) => [slug, name]),
          )}
        </>
      ) : (
        choice(
          "Group",
          "group",
          groups.map(({ reference, name }) => [reference, `${reference} ${name}`]),
        )
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
      <Checkbox label="Solar Hijri dates" name="hijri" value="1" key={String(hijri)} defaultChecked={hijri} />
      <Button type="submit">Filter</Button>
      {AGENDA_FILTERS.some((name) => given[name]) && (
        <LinkButton
          variant="quiet"
          href={agendaHref(base, { ...(dossiers && { view: "agenda" }), ...hijriIn(hijri) })}
        >
          Clear
        </LinkButton>
      )}
    </form>
  );
}
