"use client";

import { Plus } from "lucide-react";
import { DayForm } from "@/components/holiday/day-form";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { addHolidayAction } from "@/lib/holiday/actions";
import { formatDay } from "@/lib/time/day";

function AddDayForm({ party }: { party: string }) {
  const close = useDialogClose();
  return (
    <DayForm
      action={addHolidayAction}
      draft={`holiday:new:${party}`}
      hidden={{ party }}
      submit="Add the day"
      onDone={({ name, day }) => {
        close();
        showToast(`${name} is entered on ${formatDay(day)}.`);
      }}
    />
  );
}

/** A button that asks for a day off of a party. */
export function AddDay({ party, name }: { party: string; name: string }) {
  return (
    <DialogButton label="Add a day" icon={<Plus />} title={`${name}: a day off`}>
      <AddDayForm party={party} />
    </DialogButton>
  );
}
