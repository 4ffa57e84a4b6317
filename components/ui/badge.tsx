import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Tone, toneInk, toneSoft } from "./tone";

/**
 * A state in an icon and a word. The word is in ink; only the icon and the ground carry the tone.
 * `soft` fills the ground, `outline` draws a hairline, `plain` is for dense table cells.
 */
export function Badge({
  tone = "grey",
  icon,
  look = "soft",
  title,
  className,
  children,
}: {
  tone?: Tone;
  icon?: ReactNode;
  look?: "soft" | "outline" | "plain";
  title?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      title={title}
      className={classNames(
        "inline-flex max-w-full items-center gap-1 align-middle text-12 font-medium text-ink [&_svg]:size-3.5",
        look !== "plain" && "min-h-5 rounded-full px-2 py-px",
        look === "outline" && "border border-line",
        look === "soft" && toneSoft[tone],
        className,
      )}
    >
      {icon && <span className={classNames("contents", toneInk[tone])}>{icon}</span>}
      <span className="min-w-0 truncate">{children}</span>
    </span>
  );
}
