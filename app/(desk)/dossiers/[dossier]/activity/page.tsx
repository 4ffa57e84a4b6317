import { askDossier } from "@/app/(desk)/ask-dossier";
import { ActivityFilters, FILTERS, type Filters } from "@/components/audit-event/activity-filters";
import { ActivityTable } from "@/components/audit-event/activity-table";
import { MarkSeen } from "@/components/desk/mark-seen";
import { dossierHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { getFacets, listAuditEvents } from "@/lib/audit-event/queries";
import { linesOf } from "@/lib/audit-event/rules";
import { sealCursor } from "@/lib/kernel/page";
import { askPage } from "@/lib/kernel/page-door";
import { formatDay } from "@/lib/time/day";

export const metadata = { title: "Activity" };

/** Lines of a page. More events are read than lines shown, since an act of many records is one line. */
const LINES = 50;
const EVENTS = 200;

export default async function ActivityPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ dossier: slug }, address] = await Promise.all([params, searchParams]);
  const told = (name: string) => {
    const value = address[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const given: Filters = Object.fromEntries(
    FILTERS.flatMap((name) => (told(name) === undefined ? [] : [[name, told(name)]])),
  );
  const cursor = told("cursor");
  const [dossier, facets, page] = await Promise.all([
    askDossier(slug),
    askPage(getFacets, { dossier: slug }),
    askPage(listAuditEvents, { ...given, dossier: slug, limit: EVENTS, cursor }),
  ]);
  const here = (filters: Filters, more: Record<string, string> = {}) =>
    `${dossierHref(slug, "activity")}?${new URLSearchParams({ ...filters, ...more })}`;
  const lines = linesOf(page.data, LINES);
  const last = lines.at(-1)?.at(-1);
  const isAll = page.nextCursor === null && last === page.data.at(-1);
  return (
    <>
      <PageHeader
        title="Activity"
        meta={page.seen.at && `You looked last on ${formatDay(page.seen.at.slice(0, 10))}.`}
        actions={
          page.data.some(({ unseen }) => unseen) && (
            <MarkSeen dossier={slug} name={dossier.name} seq={page.latest} />
          )
        }
      />
      <ActivityFilters
        given={given}
        facets={facets}
        hrefWithout={(filter) => {
          const { [filter]: _, ...rest } = given;
          return here(rest);
        }}
      />
      {lines.length === 0 ? (
        <EmptyState
          title={Object.keys(given).length === 0 ? "Nothing was recorded yet" : "Nothing of this kind"}
          action={Object.keys(given).length > 0 && <LinkButton href={here({})}>Show everything</LinkButton>}
        >
          Every change of this dossier stands here, with who made it, when it was recorded, and the day that
          it speaks of. Nothing is ever taken off this list: to undo is to record the inverse.
        </EmptyState>
      ) : (
        <ActivityTable lines={lines} slug={slug} canRecord={dossier.role !== "reader"} />
      )}
      <Pagination
        label="Pages of activity"
        summary={`${countWords(page.count)} ${page.count.value === 1 ? "change" : "changes"} recorded`}
        firstHref={cursor ? here(given) : null}
        nextHref={isAll || !last ? null : here(given, { cursor: sealCursor([last.seq]) })}
      />
    </>
  );
}
