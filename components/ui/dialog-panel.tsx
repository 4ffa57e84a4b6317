"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./button";
import { classNames } from "./class-names";
import type { DialogProps } from "./dialog";

const widths = { sm: "sm:max-w-[26rem]", md: "sm:max-w-[36rem]", lg: "sm:max-w-[48rem]" };

/** What a dialog draws, apart from the button so that pages load without it. */
export function DialogPanel({
  isOpen,
  onOpenChange,
  title,
  description,
  placement = "centre",
  size = "md",
  children,
}: Omit<DialogProps, "children"> & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const side = placement === "side";
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={classNames(
        "fixed inset-0 z-40 flex items-end justify-center bg-scrim",
        "transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0",
        side ? "sm:items-stretch sm:justify-end" : "sm:items-start sm:p-4 sm:pt-[10vh]",
      )}
    >
      <Modal
        className={classNames(
          "flex max-h-[90dvh] w-full flex-col border border-line bg-panel shadow-pop",
          "rounded-t-lg transition-transform duration-100 data-entering:translate-y-2",
          widths[size],
          side ? "sm:h-full sm:max-h-none sm:rounded-none" : "sm:max-h-[80dvh] sm:rounded-lg",
        )}
      >
        <Dialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start justify-between gap-4 px-4 pt-3 pb-2">
            <div className="min-w-0">
              <Heading slot="title" className="text-16 font-semibold">
                {title}
              </Heading>
              {description && <p className="mt-0.5 text-13 text-muted">{description}</p>}
            </div>
            <IconButton label="Close" icon={<X />} size="sm" onClick={() => onOpenChange(false)} />
          </header>
          <div className="min-h-0 overflow-y-auto px-4 pt-1 pb-4">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
