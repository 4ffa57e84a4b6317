"use client";

import { useRouter } from "next/navigation";
import type { RefObject } from "react";
import { MenuItem as Item, Menu } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { classNames } from "./class-names";
import type { MenuItem } from "./menu";
import { popoverStyle } from "./popover-style";

/** What an open menu draws, apart from its button so that pages load without it. */
export function MenuPanel({
  label,
  items,
  triggerRef,
  onClose,
}: {
  label: string;
  items: readonly MenuItem[];
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
}) {
  const router = useRouter();
  return (
    <Popover
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      triggerRef={triggerRef}
      aria-label={label}
      placement="bottom start"
      offset={4}
      className={classNames(popoverStyle, "min-w-44")}
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        className="overflow-y-auto p-1 outline-none"
      >
        {items.map((item) => (
          <Item
            key={item.id}
            id={item.id}
            textValue={item.label}
            isDisabled={item.isDisabled}
            onAction={() => {
              if (item.href) router.push(item.href);
              else item.onAction?.();
            }}
            className={classNames(
              "flex min-h-row-sm cursor-pointer items-center gap-2 rounded-sm px-2 py-1 text-13 outline-none",
              "data-disabled:cursor-not-allowed data-disabled:opacity-50 data-focused:bg-hover",
              item.danger ? "text-red-ink" : "text-ink",
            )}
          >
            {item.icon}
            <span className="min-w-0">
              {item.label}
              {item.description && <span className="block text-12 text-muted">{item.description}</span>}
            </span>
          </Item>
        ))}
      </Menu>
    </Popover>
  );
}
