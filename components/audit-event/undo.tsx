"use client";

import { Undo2 } from "lucide-react";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-store";
import type { AuditEventShape } from "@/lib/audit-event/schema";
import { retractAction } from "@/lib/commitment/actions";

/** Takes a change of status back, by appending its inverse. Says so where it was taken back already. */
export function UndoEvent({ event, canRecord }: { event: AuditEventShape; canRecord: boolean }) {
  const [isPending, start] = useTransition();
  const { assessment, entityId, reference } = event;
  if (assessment === null) return null;
  if (assessment.state !== "stands")
    return (
      <span className="text-12 text-muted">
        {assessment.state === "taken_back" ? "taken back" : "corrected since"}
      </span>
    );
  if (!canRecord) return null;
  const undo = async () => {
    const result = await retractAction(entityId, assessment.id);
    if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
    else showToast(`${reference ?? "The commitment"} is as it was.`);
  };
  return (
    <Button
      size="sm"
      icon={<Undo2 />}
      aria-label={`Undo the status of ${reference ?? event.title} recorded at ${event.recordedAt.slice(11, 16)}`}
      aria-disabled={isPending || undefined}
      onClick={() => {
        if (!isPending) start(undo);
      }}
    >
      Undo
    </Button>
  );
}
