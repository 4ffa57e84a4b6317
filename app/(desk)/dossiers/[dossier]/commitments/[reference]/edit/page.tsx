import { notFound } from "next/navigation";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { CommitmentForm } from "@/components/commitment/commitment-form";
import { dossierHref } from "@/components/shell/paths";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { getCommitmentByReference, listCommitmentChoices } from "@/lib/commitment/queries";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";

type Params = Promise<{ dossier: string; reference: string }>;

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, title } = await askPage(getCommitmentByReference, await params);
  return { title: `Edit ${reference} ${title}` };
}

export default async function EditCommitmentPage({ params }: { params: Params }) {
  const which = await params;
  const { dossier } = which;
  const [{ role }, record, choices, { data: areas }] = await Promise.all([
    askDossier(dossier),
    askPage(getCommitmentByReference, which),
    askPage(listCommitmentChoices, { dossier }),
    askPage(listIssueAreas, {}),
  ]);
  // There is nothing on this page for those who only read.
  if (role === "reader") notFound();
  const { id, version, reference, title, bearer, kind, wording, condition, due, provision } = record;
  const list = dossierHref(dossier, "commitments");
  return (
    <>
      <PageHeader
        title={`Edit ${reference}`}
        crumbs={
          <Breadcrumbs
            items={[
              { label: "Commitments", href: list },
              { label: `${reference} ${title}`, href: `${list}/${reference}` },
            ]}
          />
        }
      />
      <CommitmentForm
        dossier={dossier}
        choices={choices}
        areas={areas}
        edited={{
          id,
          version,
          isAssessed: record.assessments.length > 0,
          values: {
            title,
            bearer,
            kind,
            wording,
            condition,
            due: due?.printed ?? due?.edtf ?? "",
            agreement: record.agreement?.reference ?? "",
            provision: provision?.id ?? "",
            meeting: record.meeting?.reference ?? "",
            issueAreas: record.issueAreas.map(({ code }) => code).toSorted(),
          },
        }}
      />
    </>
  );
}
