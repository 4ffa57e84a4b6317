import { bearerWord, CommitmentTable } from "@/components/commitment/commitment-table";
import { levelLook } from "@/components/commitment/level";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { listCommitments } from "@/lib/commitment/queries";
import { BEARERS, CLOSURES, LEVELS } from "@/lib/commitment/rules";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata = { title: "Commitments" };

const FILTERS = ["q", "level", "bearer", "closure", "sort"] as const;

export default async function CommitmentsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const given = Object.fromEntries(
    Object.entries(address).filter(
      (pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "",
    ),
  );
  const [{ role }, page] = await Promise.all([
    askPage(getDossier, { dossier }),
    // The address is text of any kind; the query parses it.
    askPage(listCommitments, { ...given, dossier } as Parameters<typeof listCommitments.run>[1]),
  ]);
  const here = (more: Record<string, string>) => {
    const kept = Object.fromEntries(FILTERS.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
    return `/dossiers/${dossier}/commitments?${new URLSearchParams({ ...kept, ...more })}`;
  };
  const choice = (label: string, name: string, options: [string, string][]) => (
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
  const { value, capped } = page.count;
  return (
    <>
      <PageHeader title="Commitments" />
      <form method="get" className="mb-4 flex flex-wrap items-end gap-2" data-no-print>
        <Field label="Words" hideLabel>
          {(control) => (
            <TextInput
              {...control}
              required={false}
              type="search"
              name="q"
              placeholder="Words or C-12"
              defaultValue={given.q}
            />
          )}
        </Field>
        {choice(
          "Level",
          "level",
          LEVELS.map((level) => [level, levelLook[level].word]),
        )}
        {choice(
          "Bearer",
          "bearer",
          BEARERS.map((bearer) => [bearer, bearerWord[bearer]]),
        )}
        {choice(
          "Closure",
          "closure",
          CLOSURES.map((closure) => [closure, closure]),
        )}
        {choice("Order", "sort", [
          ["due", "Due first"],
          ["-as_of", "Latest assessed"],
          ["as_of", "Longest unassessed"],
          ["level", "Least done"],
        ])}
        <Button type="submit">Filter</Button>
      </form>
      {page.data.length === 0 ? (
        <EmptyState title="No commitments here">
          What the two sides undertook stands here, with its status and evidence. None matches these filters.
        </EmptyState>
      ) : (
        <CommitmentTable rows={page.data} canRecord={role !== "reader"} />
      )}
      <Pagination
        label="Pages of commitments"
        summary={`${capped ? "1,000+" : value} commitments`}
        firstHref={given.cursor ? here({}) : null}
        nextHref={page.nextCursor ? here({ cursor: page.nextCursor }) : null}
      />
    </>
  );
}
