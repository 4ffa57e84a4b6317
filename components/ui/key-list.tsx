"use client";

import { Dialog } from "./dialog";
import { Kbd } from "./kbd";
import type { KeyBinding } from "./key-bindings";
import { isLetterKey } from "./key-sequence";

/** The list of keys that work on this page. */
export function KeyList({
  bindings,
  lettersOn,
  onClose,
}: {
  bindings: readonly KeyBinding[];
  lettersOn: boolean;
  onClose: () => void;
}) {
  const unique = [...new Map(bindings.map((binding) => [binding.keys, binding])).values()];
  // What acts here comes first, what leads away last.
  const ordered = [...unique.filter(isOnePress), ...unique.filter((binding) => !isOnePress(binding))];
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Keys on this page"
      description={
        lettersOn
          ? undefined
          : "Single-letter keys are switched off; they can be switched on in the account menu."
      }
      size="sm"
    >
      <dl className="divide-y divide-line">
        {ordered
          .filter((binding) => lettersOn || !isLetterKey(binding.keys))
          .map((binding) => (
            <div key={binding.keys} className="flex min-h-row items-center justify-between gap-4">
              <dt className="text-13">{binding.description}</dt>
              <dd className="flex gap-1">
                <Kbd keys={binding.keys} />
              </dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}

function isOnePress(binding: KeyBinding): boolean {
  return !binding.keys.includes(" ");
}
