"use client";

import { ArrowDown, ArrowUp, Ellipsis, Flag, Pencil, Trash2 } from "lucide-react";
import { type ReactNode, useState, useTransition } from "react";
import { type AgendaOption, type CommitmentOption, OutcomeForm } from "@/components/meeting/outcome-form";
import { Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Dialog } from "@/components/ui/dialog";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-store";
import { editAgendaItemAction, removeAgendaItemAction } from "@/lib/agenda-item/actions";
import type { AgendaItemShape } from "@/lib/agenda-item/schema";

/** The words of an item. */
function EditForm({ item, onDone }: { item: AgendaItemShape; onDone: () => void }) {
  const { id, version, title, note } = item;
  const done = () => {
    onDone();
    showToast("The item is saved.");
  };
  return (
    <SendForm
      sending={useSending(editAgendaItemAction, done, { draft: `agenda-item:${id}` })}
      hidden={{ id }}
      version={version}
      opened={{ title, note }}
      labels={{ title: "Item", note: "Note" }}
      submit="Save"
    >
      {(fields) => (
        <>
          <Line fields={fields} name="title" defaultValue={title} />
          <Lines fields={fields} name="note" optional defaultValue={note} />
        </>
      )}
    </SendForm>
  );
}

/** What can be done with one item of an agenda. */
export function AgendaItemMenu({
  item,
  count,
  meeting,
  agenda,
  commitments,
  canClose,
  mayHaveOutcomes,
}: {
  item: AgendaItemShape;
  count: number;
  meeting: string;
  agenda: AgendaOption[];
  commitments: CommitmentOption[];
  /** Whether they may close commitments. */
  canClose: boolean;
  mayHaveOutcomes: boolean;
}) {
  const [form, setForm] = useState<"edit" | "outcome" | null>(null);
  const [shown, setShown] = useState<"edit" | "outcome">("edit");
  const [isSaving, startSaving] = useTransition();
  const { id, version, position } = item;
  const open = (which: "edit" | "outcome") => {
    setShown(which);
    setForm(which);
  };
  const send = (
    action: (form: FormData) => Promise<{ status: string; fault?: { message: string } }>,
    more: Record<string, string>,
    done: string,
  ) => {
    if (isSaving) return;
    const typed = new FormData();
    for (const [name, value] of Object.entries({ id, version: String(version), ...more }))
      typed.set(name, value);
    startSaving(async () => {
      const answer = await action(typed);
      if (answer.fault) showToast(answer.fault.message, { tone: "error" });
      else showToast(done);
    });
  };
  const move = (to: number) =>
    send(editAgendaItemAction, { position: String(to) }, `The item is number ${to} now.`);
  const items: (MenuItem | false)[] = [
    mayHaveOutcomes && {
      id: "outcome",
      label: "Add an outcome…",
      icon: <Flag />,
      onAction: () => open("outcome"),
    },
    { id: "edit", label: "Edit…", icon: <Pencil />, onAction: () => open("edit") },
    position > 1 && { id: "up", label: "Move up", icon: <ArrowUp />, onAction: () => move(position - 1) },
    position < count && {
      id: "down",
      label: "Move down",
      icon: <ArrowDown />,
      onAction: () => move(position + 1),
    },
    {
      id: "remove",
      label: "Remove",
      icon: <Trash2 />,
      danger: true,
      onAction: () => send(removeAgendaItemAction, {}, "The item is off the agenda."),
    },
  ];
  const close = () => setForm(null);
  const forms: Record<"edit" | "outcome", ReactNode> = {
    edit: <EditForm item={item} onDone={close} />,
    outcome: (
      <OutcomeForm
        meeting={meeting}
        agenda={agenda}
        commitments={commitments}
        item={id}
        canClose={canClose}
        onDone={close}
      />
    ),
  };
  return (
    <>
      <Menu
        label={`Actions on item ${position}`}
        icon={<Ellipsis />}
        iconOnly
        variant="quiet"
        size="sm"
        items={items.filter((one) => one !== false)}
      />
      <Dialog
        isOpen={form !== null}
        onOpenChange={(isOpen) => !isOpen && close()}
        title={shown === "edit" ? `Item ${position}` : `An outcome of item ${position}`}
      >
        {forms[shown]}
      </Dialog>
    </>
  );
}
