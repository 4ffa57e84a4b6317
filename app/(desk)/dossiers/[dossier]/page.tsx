import { PageHeader } from "@/components/ui/page-header";
import { GroupCadence } from "@/components/working-group/group-cadence";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";
import { listWorkingGroups } from "@/lib/working-group/queries";

export default async function OverviewPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier: slug } = await params;
  const [dossier, groups] = await Promise.all([
    askPage(getDossier, { dossier: slug }),
    askPage(listWorkingGroups, { dossier: slug, limit: 200 }),
  ]);
  return (
    <>
      <PageHeader title={dossier.name} meta={`A: ${dossier.sideA.name} · B: ${dossier.sideB.name}`} />
      {dossier.summary && <p className="mb-6 max-w-[72ch] text-14">{dossier.summary}</p>}
      {groups.data.map((group) => (
        <GroupCadence key={group.id} group={group} />
      ))}
    </>
  );
}
