"use client";

import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import { DayForm } from "@/components/holiday/day-form";
import { answerOf } from "@/components/shell/use-sending";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-store";
import { editHolidayAction, removeHolidayAction, restoreHolidayAction } from "@/lib/holiday/actions";
import type { HolidayShape } from "@/lib/holiday/schema";
import { formatDay } from "@/lib/time/day";

async function putBack(id: string, version: number, name: string): Promise<void> {
  const answer = await restoreHolidayAction(id, version);
  if (answer.status === "failed") showToast(answer.fault.message, { tone: "error" });
  else showToast(`${name} is back.`);
}

/** What can be done with a day off: changed, or taken out. */
export function DayMenu({ holiday }: { holiday: HolidayShape }) {
  const [isOpen, setOpen] = useState(false);
  const [isSaving, startSaving] = useTransition();
  const { id, version, name, day } = holiday;
  const remove = () => {
    if (isSaving) return;
    const form = new FormData();
    form.set("id", id);
    form.set("version", String(version));
    startSaving(async () => {
      const answer = await answerOf(removeHolidayAction, form);
      if (answer.ok)
        showToast(`${name} is taken out.`, { undo: () => putBack(id, answer.value.version, name) });
      else showToast(answer.fault.message, { tone: "error" });
    });
  };
  return (
    <>
      <Menu
        label={`Actions on ${name}, ${formatDay(day)}`}
        icon={<Ellipsis />}
        iconOnly
        variant="quiet"
        size="sm"
        items={[
          { id: "edit", label: "Edit…", icon: <Pencil />, onAction: () => setOpen(true) },
          { id: "remove", label: "Take out", icon: <Trash2 />, danger: true, onAction: remove },
        ]}
      />
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={`${name}, ${formatDay(day)}`}>
        <DayForm
          action={editHolidayAction}
          draft={`holiday:${id}`}
          hidden={{ id }}
          holiday={holiday}
          submit="Save"
          onDone={() => {
            setOpen(false);
            showToast("The day is saved.");
          }}
        />
      </Dialog>
    </>
  );
}
