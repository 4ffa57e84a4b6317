import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

/**
 * The browser's own select, styled. Keyed by its default: a form that comes back from the server with other
 * values would else show the first choice again.
 */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={classNames("relative block min-w-0", className)}>
      <select
        key={String(rest.defaultValue)}
        className={classNames(controlStyle, "h-row appearance-none pe-8")}
        {...rest}
      >
        {children}
      </select>
      <ChevronDown className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-muted" />
    </span>
  );
}
