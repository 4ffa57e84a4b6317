import { askDossier } from "@/app/(desk)/ask-dossier";
import { CommitmentTable, type SortColumn } from "@/components/commitment/commitment-table";
import { ActiveFilters, CommitmentFilters } from "@/components/commitment/filters";
import { dossierHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listCommitments } from "@/lib/commitment/queries";
import { addressOf, inputOf, readAddress } from "@/lib/commitment/schema/address";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { openCursor } from "@/lib/kernel/page";
import { askPage } from "@/lib/kernel/page-door";
import { today } from "@/lib/time/clock";

export const metadata = { title: "Commitments" };

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The cursor of the address, unless the list gave out no such one. */
function cursorIn(given: string | string[] | undefined): { cursor?: string; isWrong: boolean } {
  if (given === undefined || given === "") return { isWrong: false };
  try {
    const cursor = String(given);
    openCursor(cursor, 3);
    return { cursor, isWrong: false };
  } catch {
    return { isWrong: true }; // said on the page, which begins at the first rows
  }
}

export default async function CommitmentsPage({ params, searchParams }: Props) {
  const [{ dossier }, search] = await Promise.all([params, searchParams]);
  const { filters, wrong } = readAddress(search);
  const { cursor, isWrong } = cursorIn(search.cursor);
  const [{ role }, { data: areas }, page] = await Promise.all([
    askDossier(dossier),
    askPage(listIssueAreas, {}),
    askPage(listCommitments, { ...inputOf(filters), dossier, ...(cursor && { cursor }) }),
  ]);
  const path = dossierHref(dossier, "commitments");
  const sorted = filters.sort?.[0] ?? "reference";
  const sort = (column: SortColumn) => {
    const direction =
      sorted === column ? ("ascending" as const) : sorted === `-${column}` ? ("descending" as const) : null;
    // What was assessed last is asked for more often than what was assessed first.
    const next =
      direction === "ascending" || (direction === null && column === "as_of") ? `-${column}` : column;
    return { direction, href: addressOf(path, { ...filters, sort: next === "reference" ? [] : [next] }) };
  };
  const unknownArea = filters.issueArea?.[0];
  const faults = [
    ...wrong,
    ...(unknownArea && !areas.some(({ code }) => code === unknownArea)
      ? [`There is no issue area “${unknownArea}”, and so nothing about it.`]
      : []),
    ...(isWrong ? ["This address was not of a page of this list: here is the first."] : []),
  ];
  const isNarrowed = Object.keys(filters).some((name) => name !== "sort");
  // How things stood on another day is read, not written.
  const isPast = filters.asOf !== undefined || filters.knownOn !== undefined;
  const canRecord = role !== "reader";
  const fresh = canRecord && (
    <LinkButton href={`${path}/new`} variant="primary">
      New commitment
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="Commitments" actions={fresh} />
      <CommitmentFilters path={path} filters={filters} areas={areas} />
      <ActiveFilters path={path} filters={filters} areas={areas} />
      {faults.length > 0 && (
        <Notice tone="warn" className="mb-3">
          {faults.map((sentence) => (
            <p key={sentence}>
              <bdi>{sentence}</bdi>
            </p>
          ))}
        </Notice>
      )}
      {page.data.length > 0 ? (
        <CommitmentTable
          rows={page.data}
          canRecord={canRecord && !isPast}
          today={filters.asOf?.[0] ?? today()}
          sort={sort}
        />
      ) : isNarrowed ? (
        <EmptyState
          title="No commitment matches"
          action={<LinkButton href={path}>Clear the filters</LinkButton>}
        >
          None of this dossier’s commitments matches all of these filters.
        </EmptyState>
      ) : (
        <EmptyState title="No commitments yet" action={fresh}>
          What the two sides undertook stands here, each with its status and the evidence for it.
        </EmptyState>
      )}
      <Pagination
        label="Pages of commitments"
        summary={`${countWords(page.count)} ${page.count.value === 1 ? "commitment" : "commitments"}`}
        firstHref={cursor ? addressOf(path, filters) : null}
        nextHref={page.nextCursor ? addressOf(path, filters, page.nextCursor) : null}
      />
    </>
  );
}
