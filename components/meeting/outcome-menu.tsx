"use client";

import { Ellipsis, Pencil, Undo2 } from "lucide-react";
import { useState } from "react";
import { Choice, Lines } from "@/components/meeting/fields";
import type { AgendaOption } from "@/components/meeting/outcome-form";
import { SaveForm } from "@/components/meeting/save-form";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-store";
import { editOutcomeAction } from "@/lib/outcome/actions";
import type { OutcomeShape } from "@/lib/outcome/schema";

type Target = Pick<OutcomeShape, "id" | "reference" | "version" | "text" | "agendaItemId">;

async function archive({ id, reference }: Target, version: number, archived: boolean) {
  const typed = new FormData();
  for (const [name, value] of Object.entries({ id, version: String(version), archived: String(archived) }))
    typed.set(name, value);
  const answer = await editOutcomeAction(typed);
  if (answer.status === "failed") return void showToast(answer.fault.message, { tone: "error" });
  if (answer.status !== "done") return;
  const now = { id, reference } as Target;
  const { version: next } = answer.value;
  if (archived) showToast(`${reference} is taken back.`, { undo: () => archive(now, next, false) });
  else showToast(`${reference} is on record again.`);
}

/** What can be done with one outcome. */
export function OutcomeMenu({ outcome, agenda }: { outcome: Target; agenda: AgendaOption[] }) {
  const [isOpen, setOpen] = useState(false);
  const { id, version, reference } = outcome;
  return (
    <>
      <Menu
        label={`Actions on ${reference}`}
        icon={<Ellipsis />}
        iconOnly
        variant="quiet"
        size="sm"
        items={[
          { id: "edit", label: "Edit…", icon: <Pencil />, onAction: () => setOpen(true) },
          {
            id: "archive",
            label: "Take back",
            icon: <Undo2 />,
            onAction: () => void archive(outcome, version, true),
          },
        ]}
      />
      <Dialog isOpen={isOpen} onOpenChange={setOpen} title={`Edit ${reference}`}>
        <SaveForm
          action={editOutcomeAction}
          hidden={{ id, version }}
          submit="Save"
          changedOnly
          onDone={() => {
            setOpen(false);
            showToast(`${reference} is saved.`);
          }}
        >
          {(fault) => (
            <>
              <Lines label="What came of it" name="text" fault={fault} defaultValue={outcome.text} required />
              {agenda.length > 0 && (
                <Choice
                  label="Item of the agenda"
                  name="agendaItem"
                  fault={fault}
                  defaultValue={outcome.agendaItemId ?? ""}
                  options={[
                    ["", "none"],
                    ...agenda.map(
                      ({ id: item, position, title }) => [item, `${position}. ${title}`] as const,
                    ),
                  ]}
                />
              )}
            </>
          )}
        </SaveForm>
      </Dialog>
    </>
  );
}
