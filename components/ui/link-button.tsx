import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

/** A link that looks like a button: for going somewhere, never for changing something. Not fetched ahead. */
export function LinkButton({
  variant,
  size,
  icon,
  className,
  children,
  prefetch = false,
  ...rest
}: ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode }) {
  return (
    <Link prefetch={prefetch} className={buttonStyle({ variant, size, className })} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
