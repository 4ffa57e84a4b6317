"use client";

import { DateLine } from "@/components/shell/date-line";
import { Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { endCadenceAction, reopenCadenceAction } from "@/lib/cadence/actions";
import type { CadenceShape } from "@/lib/cadence/schema";
import { formatDay } from "@/lib/time/day";

const LABELS = { to: "No longer in force from", reason: "Why" };

type EndedRule = Pick<CadenceShape, "id" | "version" | "reference">;

function EndRuleForm({ rule: { id, version, reference } }: { rule: EndedRule }) {
  const close = useDialogClose();
  const undo = async (ended: number) => {
    const result = await reopenCadenceAction(id, ended);
    if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
    else showToast(`${reference} goes on.`);
  };
  const sending = useSending(
    endCadenceAction,
    ({ version: ended }) => {
      showToast(`${reference} has an end.`, { undo: () => undo(ended) });
      close();
    },
    { draft: `rule:end:${id}` },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ id }}
      version={version}
      labels={LABELS}
      submit="End the rule"
      now={(current) => {
        // What the command answers a stale version with.
        const { to } = current as { to: string | null };
        return <p>{to ? `Now its first day out of force is ${formatDay(to)}.` : "Now it has no end."}</p>;
      }}
    >
      {(fields) => (
        <>
          <DateLine fields={fields} name="to" description="What it asked for until then stays on record." />
          <Lines fields={fields} name="reason" optional rows={2} />
        </>
      )}
    </SendForm>
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
