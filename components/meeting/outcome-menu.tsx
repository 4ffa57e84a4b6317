"use client";

import { Ellipsis, Pencil, Undo2 } from "lucide-react";
import { useState } from "react";
import { type AgendaOption, ItemChoice, OUTCOME_FIELDS } from "@/components/meeting/outcome-form";
import { Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
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

/** What the form says of an outcome, as it is on record or as its command answers a stale version with. */
const typedOf = (text: string, agendaItem: string | null) => ({ text, agendaItem: agendaItem ?? "" });

/** The words of an outcome, and its place on the agenda. */
function EditForm({
  outcome: { id, version, reference, text, agendaItemId },
  agenda,
  onDone,
}: {
  outcome: Target;
  agenda: AgendaOption[];
  onDone: () => void;
}) {
  const done = () => {
    onDone();
    showToast(`${reference} is saved.`);
  };
  const was = typedOf(text, agendaItemId);
  return (
    <SendForm
      sending={useSending(editOutcomeAction, done, { draft: `outcome:${id}` })}
      hidden={{ id }}
      version={version}
      opened={was}
      typed={(current) => {
        const now = current as { text: string; agendaItem: string | null };
        return typedOf(now.text, now.agendaItem);
      }}
      labels={OUTCOME_FIELDS}
      words={{ agendaItem: Object.fromEntries(agenda.map((one) => [one.id, one.title])) }}
      submit="Save"
    >
      {(fields) => (
        <>
          <Lines fields={fields} name="text" defaultValue={was.text} />
          {agenda.length > 0 && <ItemChoice fields={fields} agenda={agenda} defaultValue={was.agendaItem} />}
        </>
      )}
    </SendForm>
  );
}

/** What can be done with one outcome. */
export function OutcomeMenu({ outcome, agenda }: { outcome: Target; agenda: AgendaOption[] }) {
  const [isOpen, setOpen] = useState(false);
  const { version, reference } = outcome;
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
        <EditForm outcome={outcome} agenda={agenda} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
