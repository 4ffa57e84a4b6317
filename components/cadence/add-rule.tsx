"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { RuleEvidence } from "@/components/cadence/rule-evidence";
import { RuleFields } from "@/components/cadence/rule-fields";
import { type ExistingRule, type Preview, previewOf } from "@/components/cadence/rule-preview";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toast-store";
import { addCadenceAction } from "@/lib/cadence/actions";
import type { Foundations } from "@/lib/cadence/schema";

export interface AddRuleProps {
  dossier: string;
  group: string;
  existing: ExistingRule[];
  offered: Foundations;
  /** The levels of meetings with their words. */
  levels: Record<string, string>;
}

/** The rule as it stands in the form, in the words in which it will be read. */
function ReadBack({ preview }: { preview: Preview | null }) {
  return (
    <div className="grid gap-1 rounded-md bg-sunken px-3 py-2 text-13">
      <p className="text-12 text-muted">In words</p>
      {preview ? (
        <>
          <p className="font-medium">{preview.sentence}</p>
          {preview.replaces && <p>{preview.replaces}</p>}
          <ul className="list-disc ps-4 text-12 text-muted">
            {preview.policy
              .filter(({ id }) => ["periods", "rounding", "grace", "spacing"].includes(id))
              .map(({ id, term, sentence }) => (
                <li key={id}>
                  {term}: {sentence}
                </li>
              ))}
          </ul>
        </>
      ) : (
        <p>Say how many times, and from which day.</p>
      )}
    </div>
  );
}

function AddRuleForm({ dossier, group, existing, offered, levels }: AddRuleProps) {
  const close = useDialogClose();
  const [preview, setPreview] = useState<Preview | null>(null);
  const { fault, pending, send } = useSending(addCadenceAction, ({ reference, replaces }) => {
    showToast(replaces ? `${reference} added; it replaces ${replaces}.` : `${reference} added.`);
    close();
  });
  const at = (name: string) => fault?.fields[name];
  return (
    <form
      className="grid gap-4"
      onChange={(event) => {
        const form = new FormData(event.currentTarget);
        setPreview(previewOf((name) => String(form.get(name) ?? ""), existing));
      }}
      onSubmit={(event) => {
        // Not through `action`: what was typed has to stay when the server refuses.
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="group" value={group} />
      {fault && <Notice tone="error" announce title={fault.message} />}
      <RuleFields fault={at} levels={levels} />
      <RuleEvidence fault={at} offered={offered} />
      <ReadBack preview={preview} />
      <div>
        <SubmitButton aria-disabled={pending || undefined}>Add the rule</SubmitButton>
      </div>
      <FocusInvalid answer={fault} />
    </form>
  );
}

/** A button that opens the form for a new rule of a group. */
export function AddRule(props: AddRuleProps) {
  return (
    <DialogButton
      label="Add a rule"
      icon={<Plus />}
      title={`${props.group}: how often it is to meet`}
      placement="side"
      size="md"
    >
      <AddRuleForm {...props} />
    </DialogButton>
  );
}
