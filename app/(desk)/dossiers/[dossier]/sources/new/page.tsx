import { notFound } from "next/navigation";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { dossierHref } from "@/components/shell/paths";
import { SourceForm } from "@/components/source/source-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";

export const metadata = { title: "Add a source" };

export default async function NewSourcePage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier } = await params;
  const { role, sideA, sideB } = await askDossier(dossier);
  // There is nothing on this page for those who only read.
  if (role === "reader") notFound();
  return (
    <>
      <PageHeader
        title="Add a source"
        crumbs={<Breadcrumbs items={[{ label: "Sources", href: dossierHref(dossier, "sources") }]} />}
      />
      <SourceForm dossier={dossier} sides={{ A: sideA.name, B: sideB.name }} />
    </>
  );
}
