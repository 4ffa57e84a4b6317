import type { ReactNode } from "react";
import { DossierFrame } from "@/components/shell/dossier-frame";
import { DossierNav } from "@/components/shell/dossier-nav";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";

export async function generateMetadata({ params }: { params: Promise<{ dossier: string }> }) {
  const { name } = await askPage(getDossier, { dossier: (await params).dossier });
  return { title: { default: name, template: `%s · ${name} · Entente` } };
}

export default async function DossierLayout({
  params,
  children,
}: {
  params: Promise<{ dossier: string }>;
  children: ReactNode;
}) {
  const { slug } = await askPage(getDossier, { dossier: (await params).dossier });
  return <DossierFrame nav={<DossierNav slug={slug} />}>{children}</DossierFrame>;
}
