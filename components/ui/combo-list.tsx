"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";

export type ComboOption = {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  keywords?: string;
};

const loadPanel = () => import("./combo-panel").then((module) => module.ComboPanel);
const ComboPanel = dynamic(loadPanel, { ssr: false });

/**
 * A button (a chip, a word) that opens a list to type into: letters narrow it, arrows move, Enter takes. Its code
 * is fetched once the page is idle, so that letters typed right after opening are not lost. `isOpen` with
 * `onOpenChange` opens it from elsewhere, such as a key.
 */
export function ComboList({
  label,
  options,
  selectedId,
  onSelect,
  placeholder,
  isOpen: openFromOutside,
  onOpenChange,
  className,
  children,
}: {
  label: string;
  options: readonly ComboOption[];
  selectedId?: string | null;
  onSelect: (id: string) => void;
  placeholder?: string;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  className?: string;
  children: ReactNode;
}) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [openHere, setOpenHere] = useState(false);
  const isOpen = openFromOutside ?? openHere;
  const setOpen = onOpenChange ?? setOpenHere;

  useEffect(() => {
    const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
    whenIdle(() => void loadPanel());
  }, []);

  // However it was opened, by press or by key, the focus ends on the button.
  useEffect(() => {
    if (!isOpen) return;
    const button = trigger.current;
    return () => button?.focus();
  }, [isOpen]);

  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className={classNames(
          "inline-flex min-h-6 max-w-full items-center rounded-full hover:ring-1 hover:ring-edge aria-expanded:ring-1 aria-expanded:ring-edge",
          className,
        )}
      >
        {children}
        <span className="sr-only">, {label}</span>
      </button>
      {isOpen && (
        <ComboPanel
          label={label}
          options={options}
          selectedId={selectedId ?? null}
          placeholder={placeholder}
          triggerRef={trigger}
          onSelect={(id) => {
            setOpen(false);
            onSelect(id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
