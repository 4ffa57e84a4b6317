import type { Metadata } from "next";
import { DossierList } from "@/components/dossier/dossier-list";
import { Main } from "@/components/shell/main";
import { PageHeader } from "@/components/ui/page-header";
import { listDossiers } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata: Metadata = { title: "Desk" };

export default async function DeskPage() {
  const { data } = await askPage(listDossiers, { limit: 200 });
  return (
    <Main>
      <PageHeader title="Desk" />
      <DossierList dossiers={data} />
    </Main>
  );
}
