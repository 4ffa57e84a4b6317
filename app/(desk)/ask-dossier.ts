import { getDossier } from "@/lib/dossier/queries";
import type { DossierShape } from "@/lib/dossier/schema";
import { getFrame } from "@/lib/frame/queries";
import { askPage } from "@/lib/kernel/page-door";

/** The dossier of a page, out of the frame, which asks for all of them anyway; one beyond its list by itself. */
export async function askDossier(slug: string): Promise<DossierShape> {
  const { dossiers } = await askPage(getFrame, {});
  return dossiers.find((dossier) => dossier.slug === slug) ?? askPage(getDossier, { dossier: slug });
}
