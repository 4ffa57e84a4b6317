import { AddAgreement } from "@/components/agreement/add-agreement";
import { AgreementTable } from "@/components/agreement/agreement-table";
import { stateOptions } from "@/components/agreement/status";
import { kindWord } from "@/components/agreement/words";
import { dossierHref } from "@/components/shell/paths";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { listAgreements } from "@/lib/agreement/queries";
import { getDossier } from "@/lib/dossier/queries";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";
import { formatDay } from "@/lib/time/day";

export const metadata = { title: "Agreements" };

const FILTERS = ["q", "status", "kind", "issueArea"] as const;
const CUTS = ["asOf", "knownOn"] as const;

export default async function AgreementsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const given = Object.fromEntries(
    [...FILTERS, ...CUTS, "cursor"].flatMap((name) => {
      const value = address[name];
      return typeof value === "string" && value !== "" ? [[name, value]] : [];
    }),
  );
  const [{ role }, areas, page] = await Promise.all([
    askPage(getDossier, { dossier }),
    askPage(listIssueAreas, {}),
    askPage(listAgreements, { ...given, dossier }),
  ]);
  const base = dossierHref(dossier, "agreements");
  const here = (more: Record<string, string>) => {
    const { cursor: _, ...kept } = given;
    const query = new URLSearchParams({ ...kept, ...more }).toString();
    return query ? `${base}?${query}` : base;
  };
  const choice = (label: string, name: (typeof FILTERS)[number], options: (readonly [string, string])[]) => (
    <Field label={label} hideLabel>
      {(control) => (
        <Select {...control} required={false} name={name} defaultValue={given[name] ?? ""}>
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
  const isFiltered = FILTERS.some((name) => given[name]);
  const isEmpty = page.data.length === 0 && !isFiltered && !given.cursor;
  const { value, capped } = page.count;
  const add = role !== "reader" && <AddAgreement dossier={dossier} areas={areas.data} />;
  return (
    <>
      <PageHeader
        title="Agreements"
        meta={
          (given.asOf || given.knownOn) && (
            <>
              {given.asOf && <span>As of {formatDay(given.asOf)}</span>}
              {given.knownOn && <span>As known on {formatDay(given.knownOn)}</span>}
            </>
          )
        }
        actions={isEmpty ? null : add}
      />
      <form method="get" className="mb-4 flex flex-wrap items-end gap-2" data-no-print>
        {CUTS.map(
          (name) => given[name] && <input key={name} type="hidden" name={name} value={given[name]} />,
        )}
        <Field label="Words" hideLabel>
          {(control) => (
            <TextInput
              {...control}
              required={false}
              type="search"
              name="q"
              placeholder="Words or A-2"
              defaultValue={given.q}
            />
          )}
        </Field>
        {choice("Status", "status", stateOptions)}
        {choice("Kind", "kind", Object.entries(kindWord))}
        {choice(
          "Issue area",
          "issueArea",
          areas.data.map(({ code, name }) => [code, name] as const),
        )}
        <Button type="submit">Filter</Button>
        {isFiltered && <LinkButton href={base}>Show all</LinkButton>}
      </form>
      {page.data.length > 0 && <AgreementTable rows={page.data} />}
      {page.data.length === 0 && !isEmpty && (
        <EmptyState title={page.nextCursor ? "None on this page" : "No agreement matches"}>
          {page.nextCursor
            ? "There is more to look through on the next page."
            : "Take a filter away to see more."}
        </EmptyState>
      )}
      {isEmpty && (
        <EmptyState title="No agreement yet" action={add}>
          What the two sides put on paper stands here. Its status is computed from what was done to it:
          signed, ratified, in force, ended, each as sure as its sources are.
        </EmptyState>
      )}
      <Pagination
        label="Pages of agreements"
        summary={`${value.toLocaleString("en")}${capped ? "+" : ""} ${value === 1 ? "agreement" : "agreements"}`}
        firstHref={given.cursor ? here({}) : null}
        nextHref={page.nextCursor ? here({ cursor: page.nextCursor }) : null}
      />
    </>
  );
}
