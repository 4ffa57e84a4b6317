import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "./link-button";

/**
 * The way to the next page of a list by cursor. There are no page numbers, because keyset pages have none;
 * `summary` says what is shown ("1–50 of 1,000+").
 */
export function Pagination({
  label,
  summary,
  firstHref,
  nextHref,
}: {
  label: string;
  summary?: ReactNode;
  firstHref?: string | null;
  nextHref?: string | null;
}) {
  if (!summary && !firstHref && !nextHref) return null;
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-between gap-2 py-3 text-12 text-muted"
    >
      <p>{summary}</p>
      <div className="flex gap-2">
        {firstHref && (
          <LinkButton
            href={firstHref}
            size="sm"
            icon={<ChevronLeft className="rtl:-scale-x-100" />}
            rel="first"
          >
            First page
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton href={nextHref} size="sm" rel="next">
            Next page
            <ChevronRight className="rtl:-scale-x-100" />
          </LinkButton>
        )}
      </div>
    </nav>
  );
}
