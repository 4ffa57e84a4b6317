import { TextLink } from "./text-link";

export type Crumb = { label: string; href: string };

/** The way down to a page; the page itself is the heading beneath, and not repeated here. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap gap-x-1.5 text-12 text-muted">
        {items.map((item) => (
          <li key={item.href} className="flex items-center gap-1.5">
            <TextLink quiet href={item.href} className="inline-block py-1 text-muted hover:text-ink">
              <bdi>{item.label}</bdi>
            </TextLink>
            <span aria-hidden="true" className="text-faint">
              /
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
