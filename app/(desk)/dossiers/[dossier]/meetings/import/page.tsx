import { notFound } from "next/navigation";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { ImportForm } from "@/components/meeting/import-form";
import { dossierHref } from "@/components/shell/paths";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { askPage } from "@/lib/kernel/page-door";
import { listWorkingGroups } from "@/lib/working-group/queries";

export const metadata = { title: "Import meetings" };

export default async function ImportMeetingsPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params;
  const [{ role, sideA, sideB }, groups] = await Promise.all([
    askDossier(dossier),
    askPage(listWorkingGroups, { dossier, limit: 200 }),
  ]);
  // There is nothing on this page for those who only read.
  if (role === "reader") notFound();
  return (
    <>
      <PageHeader
        title="Import meetings"
        crumbs={<Breadcrumbs items={[{ label: "Meetings", href: dossierHref(dossier, "meetings") }]} />}
      />
      {groups.data.length === 0 ? (
        <EmptyState
          title="No group yet"
          action={<LinkButton href={dossierHref(dossier, "groups")}>Go to the groups</LinkButton>}
        >
          A meeting is one of a group. Record the group first, then import its meetings.
        </EmptyState>
      ) : (
        <ImportForm
          dossier={dossier}
          groups={groups.data.map(({ reference, name }) => ({ reference, name }))}
          zones={[...new Set([sideA.timeZone, sideB.timeZone, "UTC"])]}
        />
      )}
    </>
  );
}
