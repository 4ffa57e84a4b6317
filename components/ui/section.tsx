import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** A part of a page under its own heading, with a hairline above; `actions` stand at the end of the heading. */
export function Section({
  title,
  count,
  actions,
  description,
  className,
  children,
}: {
  title: ReactNode;
  count?: ReactNode;
  actions?: ReactNode;
  description?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("mb-8 min-w-0", className)}>
      <div className="mb-2 flex min-h-row-sm flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line pb-1">
        <h2 id={id} className="text-14">
          {title}
          {count !== undefined && <span className="ms-1.5 font-normal text-muted">{count}</span>}
        </h2>
        {actions && (
          <div data-no-print className="flex flex-wrap items-center gap-2">
            {actions}
          </div>
        )}
      </div>
      {description && <p className="mb-2 max-w-[72ch] text-13 text-muted">{description}</p>}
      {children}
    </section>
  );
}
