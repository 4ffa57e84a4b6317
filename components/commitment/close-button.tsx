"use client";

import { useState } from "react";
import { closureWord } from "@/components/commitment/words";
import { Choice, Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
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
  const sending = useSending(
    closeAction,
    (done) => {
      showToast(
        done.closure === "open"
          ? `${reference} is open again.`
          : `${reference} is closed as ${done.closure}.`,
      );
      onDone();
    },
    { draft },
  );
  return (
    <SendForm
      sending={sending}
      hidden={isOpen ? { id } : { id, closure: "open" }}
      version={version}
      labels={LABELS}
      submit={isOpen ? "Close the commitment" : "Reopen the commitment"}
      // What the command answers a stale version with.
      now={(current) => <p>It is {(current as CommitmentStanding).closure} now.</p>}
    >
      {(fields) => (
        <>
          {isOpen && <Choice fields={fields} name="closure" options={closedWord} defaultValue="fulfilled" />}
          <Lines fields={fields} name="reason" rows={2} />
          <Line fields={fields} name="asOf" type="date" defaultValue={today} />
        </>
      )}
    </SendForm>
  );
}
