"use client";

import { useState } from "react";
import { closureWord } from "@/components/commitment/words";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
import { closeAction } from "@/lib/commitment/actions";
import type { Closure } from "@/lib/commitment/rules";
import type { CommitmentStanding } from "@/lib/commitment/schema";
import type { Day } from "@/lib/time/day";

interface Target {
  id: string;
  reference: string;
  version: number;
  closure: Closure;
  today: Day;
}

const LABELS = { closure: "Closed as", reason: "Reason", asOf: "As of" };
const { open: _, ...closedWord } = closureWord;

/** Closes an open commitment, or reopens a closed one. For reviewers. */
export function CloseButton({ target }: { target: Target }) {
  const [isOpen, setOpen] = useState(false);
  const verb = target.closure === "open" ? "Close" : "Reopen";
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="sm"
        title={`${verb} ${target.reference}`}
        description={
          target.closure === "open"
            ? "How it ended is told apart from how far it came."
            : `It is closed as ${target.closure}. That stays on record.`
        }
      >
        <CloseForm target={target} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function CloseForm({ target, onDone }: { target: Target; onDone: () => void }) {
  const { id, reference, version, closure, today } = target;
  const draft = `closure:${id}`;
  const isOpen = closure === "open";
  const sending = useSending(closeAction, (done) => {
    forgetDraft(draft);
    showToast(
      done.closure === "open" ? `${reference} is open again.` : `${reference} is closed as ${done.closure}.`,
    );
    onDone();
  });
  return (
    <SendForm
      draft={draft}
      sending={sending}
      hidden={isOpen ? { id } : { id, closure: "open" }}
      version={version}
      labels={LABELS}
      submit={isOpen ? "Close the commitment" : "Reopen the commitment"}
      // What the command answers a stale version with.
      now={(current) => <p>It is {(current as CommitmentStanding).closure} now.</p>}
    >
      {({ was, error }) => (
        <>
          {isOpen && (
            <Field label="Closed as" error={error("closure")}>
              {(control) => (
                <Select
                  {...control}
                  name="closure"
                  data-focus-first
                  defaultValue={was("closure", "fulfilled")}
                >
                  <Options words={closedWord} />
                </Select>
              )}
            </Field>
          )}
          <Field label="Reason" error={error("reason")}>
            {(control) => (
              <TextArea
                {...control}
                name="reason"
                rows={2}
                data-focus-first={!isOpen || undefined}
                defaultValue={was("reason")}
              />
            )}
          </Field>
          <Field label="As of" error={error("asOf")}>
            {(control) => (
              <TextInput {...control} type="date" name="asOf" defaultValue={was("asOf", today)} />
            )}
          </Field>
        </>
      )}
    </SendForm>
  );
}
