"use client";

import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { endCadenceAction, reopenCadenceAction } from "@/lib/cadence/actions";
import type { CadenceShape } from "@/lib/cadence/schema";

type EndedRule = Pick<CadenceShape, "id" | "version" | "reference">;

function EndRuleForm({ rule }: { rule: EndedRule }) {
  const close = useDialogClose();
  const undo = async (version: number) => {
    const result = await reopenCadenceAction(rule.id, version);
    if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
    else showToast(`${rule.reference} goes on.`);
  };
  const { fault, pending, send } = useSending(endCadenceAction, ({ version }) => {
    showToast(`${rule.reference} has an end.`, { undo: () => undo(version) });
    close();
  });
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      <input type="hidden" name="id" value={rule.id} />
      <input type="hidden" name="version" value={rule.version} />
      {fault && <Notice tone="error" announce title={fault.message} />}
      <Field
        label="No longer in force from"
        description="What it asked for until then stays on record."
        error={fault?.fields.to}
      >
        {(control) => <TextInput {...control} name="to" autoComplete="off" />}
      </Field>
      <Field label="Why" optional error={fault?.fields.reason}>
        {(control) => <TextArea {...control} required={false} name="reason" rows={2} />}
      </Field>
      <div>
        <SubmitButton aria-disabled={pending || undefined}>End the rule</SubmitButton>
      </div>
      <FocusInvalid answer={fault} />
    </form>
  );
}

/** A button that asks from which day a rule no longer holds. */
export function EndRule({ rule }: { rule: EndedRule }) {
  return (
    <DialogButton label={`End ${rule.reference}`} buttonSize="sm" title={`End ${rule.reference}`} size="sm">
      <EndRuleForm rule={rule} />
    </DialogButton>
  );
}
