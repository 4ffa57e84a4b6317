"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A form that puts its choices into the address. Empty fields stay out of it, and several values of a name are
 * joined by commas; without script the browser's own GET does nearly the same.
 */
export function FilterForm({
  action,
  label,
  className,
  children,
}: {
  /** The address without its query. */
  action: string;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const router = useRouter();
  return (
    <search aria-label={label} data-no-print>
      <form
        method="get"
        action={action}
        className={className}
        onSubmit={(event) => {
          event.preventDefault();
          const values = new Map<string, string[]>();
          for (const [name, value] of new FormData(event.currentTarget))
            if (typeof value === "string" && value.trim() !== "")
              values.set(name, [...(values.get(name) ?? []), value]);
          const query = new URLSearchParams([...values].map(([name, all]) => [name, all.join(",")]));
          const text = query.toString().replaceAll("%2C", ",");
          router.push(text === "" ? action : `${action}?${text}`);
        }}
      >
        {children}
      </form>
    </search>
  );
}
