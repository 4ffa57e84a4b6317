import { dossierHref } from "@/components/shell/paths";
import type { Desk, DeskDossier } from "@/lib/desk/schema";

/** The filtered list behind each number of a dossier on the desk. */
export function behind(dossier: DeskDossier, desk: Pick<Desk, "dueBefore">) {
  const { slug, changes } = dossier;
  const list = (place: Parameters<typeof dossierHref>[1], filters: Record<string, string>) =>
    `${dossierHref(slug, place)}?${new URLSearchParams(filters)}`;
  return {
    waiting: dossierHref(slug, "groups"),
    due: list("commitments", { closure: "open", due_before: desk.dueBefore, sort: "due" }),
    stale: list("commitments", { stale: "true", sort: "as_of" }),
    coming: list("meetings", { status: "planned,announced,scheduled", unconfirmed: "false" }),
    unconfirmed: list("meetings", { unconfirmed: "true" }),
    changes: list("activity", { actor: "others", after: String(changes.seen.seq) }),
  };
}
export type Behind = ReturnType<typeof behind>;
