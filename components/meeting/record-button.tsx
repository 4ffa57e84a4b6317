"use client";

import { Plus } from "lucide-react";
import { type ComponentProps, useState } from "react";
import { RecordMeeting } from "@/components/meeting/record-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { useKey } from "@/components/ui/use-key";

/** Opens the form that records a meeting: by a press, or by `n`. */
export function RecordMeetingButton(props: Omit<ComponentProps<typeof RecordMeeting>, "onDone">) {
  const [isOpen, setOpen] = useState(false);
  useKey("Record a meeting", "n", () => setOpen(true));
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="n"
        onClick={() => setOpen(true)}
      >
        Record a meeting
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Record a meeting"
        description="Four fields are enough; the rest can follow."
        size="sm"
      >
        <RecordMeeting
          {...props}
          onDone={({ reference }) => {
            setOpen(false);
            showToast(`${reference} is on record.`);
          }}
        />
      </Dialog>
    </>
  );
}
