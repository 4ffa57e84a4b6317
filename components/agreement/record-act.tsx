"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { ActForm, type ActTarget } from "@/components/agreement/act-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useKey } from "@/components/ui/use-key";

/** A button, and the key `a`, that open the form of a new act. */
export function RecordAct({ target }: { target: ActTarget }) {
  const [isOpen, setOpen] = useState(false);
  useKey("Record an act", "a", () => setOpen(true));
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        Record an act
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`${target.reference}: record an act`}
        description="The status is computed from the acts."
      >
        <ActForm target={target} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
