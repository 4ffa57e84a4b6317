"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { Choice, Line } from "@/components/meeting/fields";
import { roleWord } from "@/components/meeting/labels";
import { SaveForm } from "@/components/meeting/save-form";
import { RemoveButton } from "@/components/shell/remove-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { addAttendanceAction, removeAttendanceAction } from "@/lib/attendance/actions";

interface Named {
  id: string;
  name: string;
}

/** Adds somebody of a side: from the register, or an institution by a name that is new to it. */
export function AddAttendance({
  meeting,
  side,
  party,
  institutions,
  officials,
}: {
  meeting: string;
  side: "A" | "B";
  party: string;
  institutions: Named[];
  officials: (Named & { posts: string })[];
}) {
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
        <SaveForm
          action={addAttendanceAction}
          hidden={{ meeting, side }}
          submit="Add"
          onDone={() => {
            setOpen(false);
            showToast("The attendance is on record.");
          }}
        >
          {(fault) => (
            <>
              {officials.length > 0 && (
                <Choice
                  label="Official"
                  name="official"
                  fault={fault}
                  options={[
                    ["", "not named"],
                    ...officials.map(
                      ({ id, name, posts }) => [id, posts ? `${name} (${posts})` : name] as const,
                    ),
                  ]}
                />
              )}
              {institutions.length > 0 && (
                <Choice
                  label="Institution"
                  name="institution"
                  fault={fault}
                  options={[["", "not named"], ...institutions.map(({ id, name }) => [id, name] as const)]}
                />
              )}
              <Line
                label={institutions.length > 0 ? "Or an institution that is not listed" : "Institution"}
                name="institutionName"
                fault={fault}
                optional
              />
              <Choice
                label="Role"
                name="role"
                fault={fault}
                options={(["member", "head", "observer"] as const).map((role) => [role, roleWord[role]])}
              />
              <Line label="Note" name="note" fault={fault} optional />
            </>
          )}
        </SaveForm>
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
