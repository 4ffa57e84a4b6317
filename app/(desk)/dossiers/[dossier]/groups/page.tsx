import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { GroupCadence } from "@/components/working-group/group-cadence";
import { askPage } from "@/lib/kernel/page-door";
import { listWorkingGroups } from "@/lib/working-group/queries";

export const metadata = { title: "Groups" };

export default async function GroupsPage({ params }: { params: Promise<{ dossier: string }> }) {
  const groups = await askPage(listWorkingGroups, { dossier: (await params).dossier, limit: 200 });
  return (
    <>
      <PageHeader title="Working groups" />
      {groups.data.length === 0 && (
        <EmptyState title="No working group yet">
          Groups are where the two sides meet; with a cadence, the register says whether they do.
        </EmptyState>
      )}
      {groups.data.map((group) => (
        <GroupCadence key={group.id} group={group} />
      ))}
    </>
  );
}
