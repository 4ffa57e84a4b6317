"use client";

import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Input, SearchField } from "react-aria-components/SearchField";
import { classNames } from "./class-names";
import type { ComboOption } from "./combo-list";
import { popoverStyle } from "./popover-style";

/** What an open list draws, apart from its button so that pages load without it. */
export function ComboPanel({
  label,
  options,
  selectedId,
  placeholder = "Type to narrow…",
  triggerRef,
  onSelect,
  onClose,
}: {
  label: string;
  options: readonly ComboOption[];
  selectedId: string | null;
  placeholder?: string;
  triggerRef: RefObject<HTMLElement | null>;
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Popover
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      triggerRef={triggerRef}
      placement="bottom start"
      offset={4}
      className={classNames(popoverStyle, "w-72 max-w-[calc(100vw-1rem)]")}
    >
      <Dialog aria-label={label} className="flex max-h-[inherit] flex-col outline-none">
        <Autocomplete filter={contains}>
          <SearchField aria-label={label} autoFocus className="border-b border-line">
            <Input
              placeholder={placeholder}
              className="h-row w-full bg-transparent px-3 text-13 outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
            />
          </SearchField>
          <ListBox
            aria-label={label}
            items={options}
            selectionMode="single"
            selectedKeys={selectedId === null ? [] : [selectedId]}
            onSelectionChange={(keys) => {
              // Choosing what is chosen already empties the selection; it is an answer all the same.
              const chosen = keys === "all" ? selectedId : ([...keys][0] ?? selectedId);
              if (chosen !== null) onSelect(String(chosen));
            }}
            renderEmptyState={() => <p className="px-2 py-1.5 text-13 text-muted">Nothing by that name</p>}
            className="max-h-80 overflow-y-auto p-1 outline-none"
          >
            {(option) => <Option option={option} />}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}

function Option({ option }: { option: ComboOption }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.keywords ? `${option.label} ${option.keywords}` : option.label}
      className="flex min-h-row cursor-pointer items-start gap-2 rounded-sm px-2 py-1.5 text-13 outline-none data-focused:bg-hover"
    >
      {({ isSelected }) => (
        <>
          {option.icon && <span className="mt-0.5">{option.icon}</span>}
          <span className="min-w-0 grow">
            {option.label}
            {option.description && <span className="block text-12 text-muted">{option.description}</span>}
          </span>
          {isSelected && <Check className="mt-0.5 text-accent-ink" />}
        </>
      )}
    </ListBoxItem>
  );
}
