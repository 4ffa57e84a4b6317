import type { ReactNode } from "react";

/** An empty place: what this is, why it matters, and one action. */
export function EmptyState({
  title,
  icon,
  action,
  children,
}: {
  title: string;
  icon?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid justify-items-start gap-2 rounded-md border border-dashed border-line px-5 py-6">
      <p className="flex items-center gap-2 text-14 font-semibold [&_svg]:text-muted">
        {icon}
        {title}
      </p>
      <div className="max-w-[64ch] text-13 text-muted">{children}</div>
      {action && (
        <div data-no-print className="mt-1">
          {action}
        </div>
      )}
    </div>
  );
}
