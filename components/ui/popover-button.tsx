"use client";

import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { popoverStyle } from "./popover-style";

/**
 * A button and a panel that it shows over the page, by the browser's own popover: it opens without script, closes
 * on Esc and on a press elsewhere, and follows its button in the order of Tab. Following a link inside closes it.
 */
export function PopoverButton({
  label,
  face,
  align = "end",
  buttonClassName,
  className,
  children,
}: {
  /** Names the button when its face is not words enough. */
  label?: string;
  face: ReactNode;
  align?: "start" | "end";
  buttonClassName?: string;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={buttonClassName}>
        {face}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for links that were followed inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click */}
      <div
        id={id}
        popover="auto"
        data-align={align}
        className={classNames("popover", popoverStyle, className)}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest("a, [data-closes]")) {
            event.currentTarget.hidePopover();
          }
        }}
      >
        {children}
      </div>
    </>
  );
}
