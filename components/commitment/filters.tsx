import { ChevronDown, X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { levelLook } from "@/components/commitment/level";
import { bearerWord, closureWord, kindWord, lineWord } from "@/components/commitment/words";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { FilterForm } from "@/components/ui/filter-form";
import { Options } from "@/components/ui/options";
import { PopoverButton } from "@/components/ui/popover-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { BEARERS, CLOSURES, COMMITMENT_KINDS, LEVELS } from "@/lib/commitment/rules";
import { type AddressName, addressOf, type Filters, without } from "@/lib/commitment/schema/address";
import type { IssueAreaShape } from "@/lib/issue-area/schema";
import { formatDay } from "@/lib/time/day";

const levelWord = Object.fromEntries(LEVELS.map((level) => [level, levelLook[level].word]));
const waitingWord = { true: "Waits for something", false: "Waits for nothing" };
const staleWord = { true: "Not assessed for 180 days", false: "Assessed within 180 days" };

const NARROWING = [
  "q",
  "level",
  "line",
  "bearer",
  "kind",
  "closure",
  "issueArea",
  "dueBefore",
  "waiting",
  "stale",
] as const satisfies AddressName[];
/** On which day the list looks. Told beside the filters, and kept when they are cleared. */
const CUTS = ["asOf", "knownOn"] as const satisfies AddressName[];

/** Each value that narrows the list, as a reader says it. */
function narrowing(filters: Filters, areas: readonly IssueAreaShape[]) {
  const words: Partial<Record<AddressName, Readonly<Record<string, string>>>> = {
    level: levelWord,
    line: lineWord,
    bearer: bearerWord,
    kind: kindWord,
    closure: closureWord,
    issueArea: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
    waiting: waitingWord,
    stale: staleWord,
  };
  const day = { dueBefore: "Due before", asOf: "As of", knownOn: "As known on" };
  const label = {
    level: "Level",
    line: "Line",
    bearer: "Bearer",
    kind: "Kind",
    closure: "Closure",
    issueArea: "Issue area",
  };
  return [...NARROWING, ...CUTS].flatMap((name) =>
    (filters[name] ?? []).map((value) => {
      const word = words[name]?.[value] ?? value;
      if (name === "q") return { name, value, text: `“${value}”` };
      if (name in day) return { name, value, text: `${day[name as keyof typeof day]} ${formatDay(value)}` };
      return { name, value, text: name in label ? `${label[name as keyof typeof label]}: ${word}` : word };
    }),
  );
}

/** What narrows the list now, each to be taken away by itself, and all of it at once. */
export function ActiveFilters({
  path,
  filters,
  areas,
}: {
  path: string;
  filters: Filters;
  areas: readonly IssueAreaShape[];
}) {
  const active = narrowing(filters, areas);
  if (active.length === 0) return null;
  const kept = Object.fromEntries(
    Object.entries(filters).filter(([name]) => !NARROWING.some((one) => one === name)),
  );
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-12">
      <ul aria-label="Active filters" className="flex flex-wrap gap-1.5">
        {active.map(({ name, value, text }) => (
          <li key={`${name} ${value}`}>
            <Link
              href={addressOf(path, without(filters, name, value))}
              prefetch={false}
              className="inline-flex min-h-6 items-center gap-1 rounded-full border border-line bg-sunken ps-2.5 pe-1.5 hover:bg-hover"
            >
              <span className="sr-only">Remove the filter </span>
              <bdi>{text}</bdi>
              <X className="size-3.5 text-muted" data-no-print />
            </Link>
          </li>
        ))}
      </ul>
      <TextLink href={addressOf(path, kept)} className="inline-block py-1" data-no-print>
        Clear
      </TextLink>
    </div>
  );
}

/** One filter behind its button: what is chosen of it is counted there. */
function Menu({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  return (
    <PopoverButton
      align="start"
      face={
        <>
          {label}
          {count > 0 && <span className="text-accent-ink">{count}</span>}
          <ChevronDown className="text-muted" />
        </>
      }
      buttonClassName={buttonStyle({})}
      className="w-60 p-3"
    >
      <div className="grid gap-2.5">
        {children}
        <div>
          <Button type="submit" size="sm">
            Apply
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}

/** The form that narrows the list; its choices stand in the address. */
export function CommitmentFilters({
  path,
  filters,
  areas,
}: {
  path: string;
  filters: Filters;
  areas: readonly IssueAreaShape[];
}) {
  const first = (name: AddressName) => filters[name]?.[0] ?? "";
  const count = (...names: AddressName[]) =>
    names.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
  const choices = (
    name: AddressName,
    label: string,
    values: readonly string[],
    words: Record<string, string>,
  ) => (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-12 font-medium text-muted">{label}</legend>
      {values.map((value) => (
        <Checkbox
          key={value}
          name={name}
          value={value}
          defaultChecked={filters[name]?.includes(value)}
          label={words[value]}
        />
      ))}
    </fieldset>
  );
  return (
    // Keyed, since the fields hold what was in the address that they were drawn for.
    <FilterForm
      key={addressOf("", filters)}
      action={path}
      label="Filter the commitments"
      className="mb-3 flex flex-wrap items-center gap-2"
    >
      {(["line", "sort", "asOf", "knownOn"] as const).map(
        (name) => filters[name] && <input key={name} type="hidden" name={name} value={first(name)} />,
      )}
      <Field label="Words, or a reference such as C-12" hideLabel className="w-60 max-w-full">
        {(control) => (
          <TextInput
            {...control}
            required={false}
            type="search"
            name="q"
            maxLength={200}
            placeholder="Words or C-12"
            defaultValue={first("q")}
          />
        )}
      </Field>
      <Menu label="Level" count={count("level")}>
        {choices("level", "Any of these levels", LEVELS, levelWord)}
      </Menu>
      <Menu label="Bearer" count={count("bearer")}>
        {choices("bearer", "Any of these bearers", BEARERS, bearerWord)}
      </Menu>
      <Menu label="Closure" count={count("closure")}>
        {choices("closure", "Any of these", CLOSURES, closureWord)}
      </Menu>
      <Menu label="More" count={count("kind", "issueArea", "dueBefore", "waiting", "stale")}>
        {choices("kind", "Kind", COMMITMENT_KINDS, kindWord)}
        <Field label="Issue area">
          {(control) => (
            <Select {...control} required={false} name="issueArea" defaultValue={first("issueArea")}>
              <Options words={Object.fromEntries(areas.map(({ code, name }) => [code, name]))} empty="any" />
            </Select>
          )}
        </Field>
        <Field label="Due before">
          {(control) => (
            <TextInput
              {...control}
              required={false}
              type="date"
              name="dueBefore"
              defaultValue={first("dueBefore")}
            />
          )}
        </Field>
        <Field label="Condition">
          {(control) => (
            <Select {...control} required={false} name="waiting" defaultValue={first("waiting")}>
              <Options words={waitingWord} empty="any" />
            </Select>
          )}
        </Field>
        <Field label="Last assessed">
          {(control) => (
            <Select {...control} required={false} name="stale" defaultValue={first("stale")}>
              <Options words={staleWord} empty="any" />
            </Select>
          )}
        </Field>
      </Menu>
      <Button type="submit">Filter</Button>
    </FilterForm>
  );
}
