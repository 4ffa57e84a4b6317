/** The places of a dossier that there are, in the order of its navigation. `key` follows `g`. */
export const dossierPlaces = [
  { id: "overview", label: "Overview", key: "o" },
  { id: "agreements", label: "Agreements", key: "a" },
  { id: "groups", label: "Groups", key: "g" },
  { id: "meetings", label: "Meetings", key: "m" },
  { id: "commitments", label: "Commitments", key: "c" },
  { id: "sources", label: "Sources", key: "s" },
  { id: "activity", label: "Activity", key: "t" },
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

const PLACE_OF = {
  A: "agreements",
  G: "groups",
  M: "meetings",
  C: "commitments",
  S: "sources",
} as const;

/** The address of a record's page by its short reference (`M-7`); null for records without a page of their own. */
export function recordHref(slug: string, reference: string): string | null {
  const place = PLACE_OF[reference[0] as keyof typeof PLACE_OF];
  return place ? `${dossierHref(slug, place)}/${reference}` : null;
}
