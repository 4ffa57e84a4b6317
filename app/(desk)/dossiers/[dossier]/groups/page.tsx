import { askDossier } from "@/app/(desk)/ask-dossier";
import { dossierHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { GroupCadence } from "@/components/working-group/group-cadence";
import { AddGroup } from "@/components/working-group/group-form";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";
import { listWorkingGroups } from "@/lib/working-group/queries";

export const metadata = { title: "Groups" };

export default async function GroupsPage({
  params,
  searchParams,
}: {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ dossier }, address] = await Promise.all([params, searchParams]);
  const cursor = typeof address.cursor === "string" ? address.cursor : undefined;
  const [{ data, count, nextCursor }, { role }, { data: areas }] = await Promise.all([
    askPage(listWorkingGroups, { dossier, cursor }),
    askDossier(dossier),
    askPage(listIssueAreas, {}),
  ]);
  const add = role !== "reader" && (
    <AddGroup
      dossier={dossier}
      groups={data.map(({ reference, name }) => ({ reference, name }))}
      areas={areas}
    />
  );
  const base = dossierHref(dossier, "groups");
  return (
    <>
      <PageHeader title="Working groups" actions={add} />
      {data.length === 0 && (
        <EmptyState title="No working group yet">
          Groups are where the two sides meet; with a cadence, the register says whether they do.
        </EmptyState>
      )}
      {data.map((group) => (
        <GroupCadence key={group.id} group={group} />
      ))}
      <Pagination
        label="Pages of groups"
        summary={count.value > data.length && `${countWords(count)} groups`}
        firstHref={cursor ? base : null}
        nextHref={nextCursor ? `${base}?cursor=${nextCursor}` : null}
      />
    </>
  );
}
