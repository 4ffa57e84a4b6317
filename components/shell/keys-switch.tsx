"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Kbd } from "@/components/ui/kbd";
import { useKeys } from "@/components/ui/key-bindings";
import { KEYS_COOKIE } from "./preferences";
import { writePreference } from "./write-preference";

/** Switches single-letter keys on and off, and opens their list. */
export function KeysSwitch() {
  const keys = useKeys();
  if (!keys) return null;
  return (
    <div className="flex items-center justify-between gap-4">
      <Checkbox
        label="Single-letter keys"
        checked={keys.lettersOn}
        onChange={(event) => {
          keys.setLettersOn(event.target.checked);
          writePreference(KEYS_COOKIE, event.target.checked ? "on" : "off");
        }}
      />
      <Button size="sm" variant="quiet" data-closes onClick={keys.showList} aria-haspopup="dialog">
        List <Kbd keys="?" />
      </Button>
    </div>
  );
}
