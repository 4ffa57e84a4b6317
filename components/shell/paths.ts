/** The places of a dossier that there are, in the order of its navigation. `key` follows `g`. */
export const dossierPlaces = [
  { id: "overview", label: "Overview", key: "o" },
  { id: "groups", label: "Groups", key: "g" },
  { id: "commitments", label: "Commitments", key: "c" },
  { id: "sources", label: "Sources", key: "s" },
] as const;

export type DossierPlace = (typeof dossierPlaces)[number]["id"];

/** The address of a dossier's place: `/dossiers/irn-tur/groups`; the overview has none of its own. */
export function dossierHref(slug: string, place: DossierPlace = "overview"): string {
  return place === "overview" ? `/dossiers/${slug}` : `/dossiers/${slug}/${place}`;
}

/** Which dossier and which of its places an address is in; `null` outside of any. */
export function placeOf(pathname: string): { slug: string; place: DossierPlace } | null {
  const [, root, slug, segment] = pathname.split("/");
  if (root !== "dossiers" || !slug) return null;
  return { slug, place: dossierPlaces.find((place) => place.id === segment)?.id ?? "overview" };
}
