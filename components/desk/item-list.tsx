import type { ReactNode } from "react";
import { recordHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { TextLink } from "@/components/ui/text-link";
import { type Count, sumOf } from "@/lib/kernel/page";

export interface DeskItem {
  id: string;
  dossier: string;
  reference: string;
  title: string;
  /** When, in words. */
  when: ReactNode;
  /** What there is to it beside: a badge, a place. */
  note?: ReactNode;
}

/** Records of several dossiers, one line each: what and where at the start, when at the end. */
export function ItemList({
  label,
  items,
  names,
}: {
  label: string;
  items: readonly DeskItem[];
  names: ReadonlyMap<string, string>;
}) {
  return (
    <ul aria-label={label} className="text-13">
      {items.map(({ id, dossier, reference, title, when, note }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 border-b border-line py-1.5 last:border-b-0"
        >
          <span className="min-w-0 grow basis-64">
            <TextLink quiet href={recordHref(dossier, reference) ?? `/dossiers/${dossier}`}>
              <span className="me-1.5 text-faint">{reference}</span>
              <bdi>{title}</bdi>
            </TextLink>
            {names.size > 1 && (
              <span className="ms-2 text-12 whitespace-nowrap text-muted">
                <bdi>{names.get(dossier)}</bdi>
              </span>
            )}
          </span>
          <span className="flex flex-wrap items-baseline gap-x-3">
            {note}
            <span className="text-muted">{when}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the whole of a list is, when only the most pressing of it is shown: a number for each dossier. */
export function WholeLists({
  shown,
  lists,
}: {
  shown: number;
  lists: readonly { slug: string; name: string; count: Count; href: string }[];
}) {
  const some = lists.filter(({ count }) => count.value > 0);
  if (sumOf(some.map(({ count }) => count)).value <= shown) return null;
  return (
    <p className="flex flex-wrap gap-x-3 pt-1.5 text-12 text-muted">
      <span>The first {shown} are shown. All of them:</span>
      {some.map(({ slug, name, count, href }) => (
        <TextLink key={slug} href={href} className="inline-block py-1">
          <bdi>{name}</bdi> {countWords(count)}
        </TextLink>
      ))}
    </p>
  );
}
