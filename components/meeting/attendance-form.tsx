"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { roleWord } from "@/components/meeting/labels";
import { Choice, Line } from "@/components/shell/fields";
import { RemoveButton } from "@/components/shell/remove-button";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { addAttendanceAction, removeAttendanceAction } from "@/lib/attendance/actions";

interface Named {
  id: string;
  name: string;
}

const LABELS = {
  official: "Official",
  institution: "Institution",
  institutionName: "Institution",
  role: "Role",
  note: "Note",
};

interface Choices {
  meeting: string;
  side: "A" | "B";
  institutions: Named[];
  officials: (Named & { posts: string })[];
}

function AttendanceForm({
  meeting,
  side,
  institutions,
  officials,
  onDone,
}: Choices & { onDone: () => void }) {
  const done = () => {
    onDone();
    showToast("The attendance is on record.");
  };
  return (
    <SendForm
      sending={useSending(addAttendanceAction, done, { draft: `attendance:${meeting}:${side}` })}
      hidden={{ meeting, side }}
      labels={LABELS}
      submit="Add"
    >
      {(fields) => (
        <>
          {officials.length > 0 && (
            <Choice
              fields={fields}
              name="official"
              options={[
                ["", "not named"],
                ...officials.map(({ id, name, posts }) => [id, posts ? `${name} (${posts})` : name] as const),
              ]}
            />
          )}
          {institutions.length > 0 && (
            <Choice
              fields={fields}
              name="institution"
              options={[["", "not named"], ...institutions.map(({ id, name }) => [id, name] as const)]}
            />
          )}
          <Line
            fields={fields}
            name="institutionName"
            label={institutions.length > 0 ? "Or an institution that is not listed" : undefined}
            optional
          />
          <Choice
            fields={fields}
            name="role"
            options={(["member", "head", "observer"] as const).map((role) => [role, roleWord[role]])}
          />
          <Line fields={fields} name="note" optional />
        </>
      )}
    </SendForm>
  );
}

/** Adds somebody of a side: from the register, or an institution by a name that is new to it. */
export function AddAttendance({
  meeting,
  side,
  party,
  institutions,
  officials,
}: Choices & { party: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        icon={<Plus />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={`Add somebody of ${party}`}
        onClick={() => setOpen(true)}
      >
        Add
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Attendance of ${party}`}
        description="An official, an institution, or both."
        size="sm"
      >
        <AttendanceForm
          meeting={meeting}
          side={side}
          institutions={institutions}
          officials={officials}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}

/** Takes somebody off the list. */
export function RemoveAttendance({ id, who }: { id: string; who: string }) {
  const remove = () => {
    const form = new FormData();
    form.set("id", id);
    return removeAttendanceAction(form);
  };
  return <RemoveButton label={`Take ${who} off the list`} remove={remove} done={`${who} is off the list.`} />;
}
