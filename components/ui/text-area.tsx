import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

/** Several lines of text; grows with what is typed where the browser can, and can always be dragged taller. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      dir="auto"
      className={classNames(
        controlStyle,
        "field-sizing-content max-h-[60vh] min-h-20 resize-y py-1.5",
        className,
      )}
      {...rest}
    />
  );
}
