"use client";

import { CalendarPlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Planned, RecordMeeting } from "@/components/meeting/record-form";
import { recordHref } from "@/components/shell/paths";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";

/** Opens the form that records a meeting, filled in for a suggested day. */
export function PlanMeeting({
  dossier,
  group,
  sides,
  planned,
}: {
  dossier: string;
  group: { reference: string; name: string };
  sides: { A: string; B: string };
  planned: Planned;
}) {
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  return (
    <>
      <Button
        size="sm"
        icon={<CalendarPlus />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        Plan a meeting on this day
        <span className="sr-only">: {planned.on}</span>
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Plan a meeting on ${planned.on}`}
        description="Filled in from the suggestion. Change what does not fit."
        size="sm"
      >
        <RecordMeeting
          dossier={dossier}
          groups={[group]}
          group={group.reference}
          sides={sides}
          planned={planned}
          onDone={({ reference }) => {
            setOpen(false);
            showToast(`${reference} is planned for ${planned.on}.`);
            router.push(recordHref(dossier, reference) ?? "");
          }}
        />
      </Dialog>
    </>
  );
}
