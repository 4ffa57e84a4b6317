import { askDossier } from "@/app/(desk)/ask-dossier";
import { AddAgreement } from "@/components/agreement/add-agreement";
import { AgreementTable } from "@/components/agreement/agreement-table";
import { AgreementFilters, NARROWING } from "@/components/agreement/filters";
import { SeenOn } from "@/components/agreement/seen-on";
import { dossierHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { listAgreements } from "@/lib/agreement/queries";
import { addressOf, cutsOf, inputOf, readAddress } from "@/lib/agreement/schema/address";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata = { title: "Agreements" };

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AgreementsPage({ params, searchParams }: Props) {
  const [{ dossier }, search] = await Promise.all([params, searchParams]);
  const { filters, wrong } = readAddress(search);
  const cursor = typeof search.cursor === "string" && search.cursor !== "" ? search.cursor : undefined;
  const [{ role }, { data: areas }, page] = await Promise.all([
    askDossier(dossier),
    askPage(listIssueAreas, {}),
    askPage(listAgreements, { ...inputOf(filters), dossier, ...(cursor && { cursor }) }),
  ]);
  const path = dossierHref(dossier, "agreements");
  const isNarrowed = NARROWING.some((name) => filters[name]);
  const isEmpty = page.data.length === 0 && !isNarrowed && !cursor;
  const add = role !== "reader" && <AddAgreement dossier={dossier} areas={areas} />;
  return (
    <>
      <PageHeader
        title="Agreements"
        meta={<SeenOn cuts={cutsOf(filters)} />}
        actions={isEmpty ? null : add}
      />
      <AgreementFilters path={path} filters={filters} areas={areas} />
      {wrong.length > 0 && (
        <Notice tone="warn" className="mb-3">
          {wrong.map((sentence) => (
            <p key={sentence}>
              <bdi>{sentence}</bdi>
            </p>
          ))}
        </Notice>
      )}
      {page.data.length > 0 && <AgreementTable rows={page.data} />}
      {page.data.length === 0 && !isEmpty && (
        <EmptyState title={page.nextCursor ? "None on this page" : "No agreement matches"}>
          {page.nextCursor
            ? "There is more to look through on the next page."
            : "None of this dossier’s agreements matches all of these filters."}
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
        summary={`${countWords(page.count)} ${page.count.value === 1 ? "agreement" : "agreements"}`}
        firstHref={cursor ? addressOf(path, filters) : null}
        nextHref={page.nextCursor ? addressOf(path, filters, page.nextCursor) : null}
      />
    </>
  );
}
