"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import type { ButtonSize, ButtonVariant } from "./button-style";
import { DialogCloseContext } from "./dialog-close";

const loadPanel = () => import("./dialog-panel").then((module) => module.DialogPanel);
const DialogPanel = dynamic(loadPanel, { ssr: false });

export type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** `side` is a drawer at the end edge; on small screens both rise from below. */
  placement?: "centre" | "side";
  size?: "sm" | "md" | "lg";
  children: ReactNode;
};

type ControlledDialogProps = DialogProps & { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** A modal dialog. Its code is fetched when it is first opened; the focus goes back to where it came from. */
export function Dialog({ isOpen, onOpenChange, children, ...panel }: ControlledDialogProps) {
  const [wasOpen, setWasOpen] = useState(false);
  const [times, setTimes] = useState(0);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    if (isOpen) setTimes(times + 1);
  }
  if (times === 0) return null;
  return (
    <DialogPanel isOpen={isOpen} onOpenChange={onOpenChange} {...panel}>
      {/* Opened again while it fades, it begins anew: what stands in it may have been saved. */}
      <DialogCloseContext key={times} value={() => onOpenChange(false)}>
        {children}
      </DialogCloseContext>
    </DialogPanel>
  );
}

/** A button and the dialog that it opens. What stands inside closes it with `useDialogClose`. */
export function DialogButton({
  label,
  icon,
  variant,
  buttonSize,
  className,
  ...dialog
}: DialogProps & {
  label: ReactNode;
  icon?: ReactNode;
  variant?: ButtonVariant;
  buttonSize?: ButtonSize;
  className?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        size={buttonSize}
        icon={icon}
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} {...dialog} />
    </>
  );
}
