import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

/** One line of text. The direction follows what is typed, so that Persian and Turkish both read right. */
export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return (
    <input
      type={type}
      dir={type === "text" || type === "search" ? "auto" : undefined}
      className={classNames(controlStyle, "h-row", className)}
      {...rest}
    />
  );
}
