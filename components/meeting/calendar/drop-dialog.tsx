"use client";

import type { Around } from "@/components/meeting/change-forms";
import { type Movable, MoveForm } from "@/components/meeting/move-form";
import { Dialog } from "@/components/ui/dialog";
import { addDays, type Day, daysBetween, formatDay } from "@/lib/time/day";

/** The dialog that moves a meeting, opened by dropping it on a day. A meeting of several days keeps its length. */
export function DropDialog({
  meeting,
  day,
  to,
  around,
  isOpen,
  onOpenChange,
}: {
  meeting: Movable;
  /** The first day that it has, and the one that it was dropped on. */
  day: Day;
  to: Day;
  around: Around;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { lastDay } = meeting.when;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Move ${meeting.reference}`}
      description={`From ${formatDay(day)} to ${formatDay(to)}. The date that it had stays in its chain of dates. Hours go with their day: check them.`}
    >
      <MoveForm
        meeting={meeting}
        around={around}
        wanted={{ on: formatDay(to), lastDay: lastDay && addDays(lastDay, daysBetween(day, to)) }}
      />
    </Dialog>
  );
}
