import type { ReactNode } from "react";

/**
 * The head of a page: what it is, its short reference, what can be done. `crumbs` stands above, `meta` (badges,
 * a line of facts) beneath the title.
 */
export function PageHeader({
  title,
  reference,
  crumbs,
  meta,
  actions,
}: {
  title: ReactNode;
  reference?: string;
  crumbs?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-5 grid gap-1">
      {crumbs}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="grid min-w-0 gap-1">
          <h1 className="max-w-[60ch] text-20">
            <bdi>{title}</bdi>
            {reference && <span className="ms-2 font-normal whitespace-nowrap text-faint">{reference}</span>}
          </h1>
          {meta && (
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-muted">{meta}</div>
          )}
        </div>
        {actions && (
          <div data-no-print className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
