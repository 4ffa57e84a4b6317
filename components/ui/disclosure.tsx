import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Something that opens in place, without script. `open` shows it from the start: where a message stands inside. */
export function Disclosure({
  label,
  open,
  className,
  children,
}: {
  label: ReactNode;
  open?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details open={open || undefined} className={classNames("group/disclosure", className)}>
      <summary className="inline-flex min-h-6 list-none items-center gap-1 rounded-sm text-13 font-medium text-muted hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-3.5 transition-transform duration-75 group-open/disclosure:rotate-90 rtl:-scale-x-100 rtl:group-open/disclosure:rotate-90" />
        {label}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
