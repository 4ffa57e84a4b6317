import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

type TextLinkProps = ComponentProps<"a"> & { href: string; prefetch?: boolean; quiet?: boolean };

/**
 * A link within text or a row. `quiet` keeps the ink and underlines on hover, for titles in lists.
 * Not fetched ahead unless asked: a list of fifty rows must not cost fifty requests.
 */
export function TextLink({ quiet = false, className, prefetch = false, href, ...rest }: TextLinkProps) {
  const look = classNames(
    "rounded-sm underline-offset-2 hover:underline",
    quiet ? "text-ink" : "text-accent-ink underline decoration-accent-ink/35 hover:decoration-current",
    className,
  );
  // Within the page the browser itself goes there, and opens what is folded away.
  if (href.startsWith("#")) return <a href={href} className={look} {...rest} />;
  return <Link prefetch={prefetch} href={href} className={look} {...rest} />;
}
