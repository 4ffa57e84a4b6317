import { notFound } from "next/navigation";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { CommitmentForm } from "@/components/commitment/commitment-form";
import { dossierHref } from "@/components/shell/paths";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { listCommitmentChoices } from "@/lib/commitment/queries";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata = { title: "New commitment" };

export default async function NewCommitmentPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params;
  const [{ role }, choices, { data: areas }] = await Promise.all([
    askDossier(dossier),
    askPage(listCommitmentChoices, { dossier }),
    askPage(listIssueAreas, {}),
  ]);
  // There is nothing on this page for those who only read.
  if (role === "reader") notFound();
  return (
    <>
      <PageHeader
        title="New commitment"
        crumbs={<Breadcrumbs items={[{ label: "Commitments", href: dossierHref(dossier, "commitments") }]} />}
      />
      <CommitmentForm dossier={dossier} choices={choices} areas={areas} />
    </>
  );
}
