"use client";

import { Plus } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { OutcomeForm } from "@/components/meeting/outcome-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useKey } from "@/components/ui/use-key";

/** Opens the form of a new outcome: by a press, or by `o`. */
export function AddOutcome(props: Omit<ComponentProps<typeof OutcomeForm>, "onDone">) {
  const [isOpen, setOpen] = useState(false);
  useKey("Add an outcome", "o", () => setOpen(true));
  return (
    <>
      <Button
        size="sm"
        icon={<Plus />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="o"
        onClick={() => setOpen(true)}
      >
        Add an outcome
      </Button>
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title="An outcome of the meeting">
        <OutcomeForm {...props} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
