"use client";

import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/**
 * The button that sends its form. While the answer is awaited it turns and refuses a second press, yet keeps the
 * focus (a disabled button would lose it).
 */
export function SubmitButton({
  variant = "primary",
  icon,
  children,
  onClick,
  ...rest
}: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
      icon={pending ? <LoaderCircle className="animate-spin" /> : icon}
      {...rest}
    >
      {children}
    </Button>
  );
}
