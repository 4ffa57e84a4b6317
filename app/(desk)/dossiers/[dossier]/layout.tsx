import type { ReactNode } from "react";
import { askDossier } from "@/app/(desk)/ask-dossier";
import { DossierFrame } from "@/components/shell/dossier-frame";
import { DossierNav } from "@/components/shell/dossier-nav";
import { today } from "@/lib/time/clock";

export async function generateMetadata({ params }: { params: Promise<{ dossier: string }> }) {
  const { name } = await askDossier((await params).dossier);
  return { title: { default: name, template: `%s · ${name} · Entente` } };
}

export default async function DossierLayout({
  params,
  children,
}: {
  params: Promise<{ dossier: string }>;
  children: ReactNode;
}) {
  const { slug, name } = await askDossier((await params).dossier);
  return (
    <DossierFrame name={name} today={today()} nav={<DossierNav slug={slug} />}>
      {children}
    </DossierFrame>
  );
}
