import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewDossier } from "@/components/dossier/new-dossier";
import { NewParty } from "@/components/dossier/new-party";
import { Main } from "@/components/shell/main";
import { PageHeader } from "@/components/ui/page-header";
import { canCreateDossier } from "@/lib/dossier/policy";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { askPage } from "@/lib/kernel/page-door";
import { listParties } from "@/lib/party/queries";

export const metadata: Metadata = { title: "New dossier" };

export default async function NewDossierPage() {
  const [actor, parties] = await Promise.all([requireActor(), askPage(listParties, { limit: 200 })]);
  // The command decides; a form that it would only refuse is not offered.
  if (!canCreateDossier(actor)) notFound();
  return (
    <Main narrow>
      <PageHeader
        title="New dossier"
        actions={<NewParty />}
        meta="One dossier holds the relationship of two parties. Everything else is recorded inside it."
      />
      <NewDossier parties={parties.data} me={actor.email} />
    </Main>
  );
}
