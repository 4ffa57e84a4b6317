"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useRef, useState } from "react";
import type { ButtonSize, ButtonVariant } from "./button-style";
import { buttonStyle } from "./button-style";

export type MenuItem = {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  danger?: boolean;
  isDisabled?: boolean;
  /** Goes there, or does that; one of the two. */
  href?: string;
  onAction?: () => void;
};

const loadPanel = () => import("./menu-panel").then((module) => module.MenuPanel);
const MenuPanel = dynamic(loadPanel, { ssr: false });

/** A button that opens a menu of actions. With only an icon, `label` is its name. */
export function Menu({
  label,
  icon,
  iconOnly = false,
  items,
  variant = "default",
  size,
  className,
}: {
  label: string;
  icon?: ReactNode;
  iconOnly?: boolean;
  items: readonly MenuItem[];
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        className={buttonStyle({ variant, size, iconOnly, className })}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon}
        {!iconOnly && label}
      </button>
      {isOpen && (
        <MenuPanel label={label} items={items} triggerRef={trigger} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
