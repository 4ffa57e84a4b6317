interface Dossier {
  slug: string;
  name: string;
}

/** What a feed can be of: `value` is what the form sends. */
export interface FeedScope {
  value: string;
  label: string;
}

const DESK: FeedScope = { value: "", label: "All my dossiers" };

/** All dossiers together, and each by itself. */
export function scopesOf(dossiers: readonly Dossier[]): FeedScope[] {
  return [DESK, ...dossiers.map(({ slug, name }) => ({ value: slug, label: name }))];
}

interface Group {
  reference: string;
  name: string;
}

/** One group of a dossier. */
export function scopeOfGroup(dossier: string, { reference, name }: Group): FeedScope {
  return { value: `${dossier} ${reference}`, label: `${reference} ${name}` };
}

/** A dossier as a whole, each of its groups, and all dossiers together. */
export function scopesIn({ slug, name }: Dossier, groups: readonly Group[]): FeedScope[] {
  return [{ value: slug, label: name }, ...groups.map((group) => scopeOfGroup(slug, group)), DESK];
}
