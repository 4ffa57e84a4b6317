"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { identifierWord, kindWord } from "@/components/agreement/words";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { Choice, Line, Lines } from "@/components/shell/fields";
import { recordHref } from "@/components/shell/paths";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { createAgreementAction } from "@/lib/agreement/actions";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

const { cow: _, ...registers } = identifierWord;
const LABELS = {
  title: "Title",
  kind: "Kind",
  summary: "Summary",
  issueAreas: ISSUE_AREAS,
  "identifiers.0.scheme": "Registered with",
  "identifiers.0.value": "Number there",
};

function AgreementForm({ dossier, areas }: { dossier: string; areas: readonly IssueAreaShape[] }) {
  const router = useRouter();
  const draft = `agreement:new:${dossier}`;
  const sending = useSending(
    createAgreementAction,
    ({ reference }) => {
      showToast(`${reference} is on record. Now record what was done to it.`);
      router.push(recordHref(dossier, reference) ?? "/");
    },
    { draft },
  );
  return (
    <SendForm sending={sending} hidden={{ dossier }} labels={LABELS} submit="Add the agreement">
      {(fields) => (
        <>
          <Line fields={fields} name="title" maxLength={300} />
          <Choice fields={fields} name="kind" options={kindWord} empty="Choose…" />
          <Lines
            fields={fields}
            name="summary"
            optional
            rows={3}
            description="In our own words; what is not known, too."
          />
          <IssueAreaBoxes fields={fields} areas={areas} />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Choice
              fields={fields}
              name="identifiers.0.scheme"
              optional
              options={registers}
              defaultValue="unts"
            />
            <Line fields={fields} name="identifiers.0.value" optional maxLength={200} />
          </div>
        </>
      )}
    </SendForm>
  );
}

/** A button that opens the form of a new agreement. */
export function AddAgreement({ dossier, areas }: { dossier: string; areas: readonly IssueAreaShape[] }) {
  return (
    <DialogButton
      label="Add an agreement"
      icon={<Plus />}
      variant="primary"
      title="Add an agreement"
      description="Its status follows from what was done to it, which you record next."
    >
      <AgreementForm dossier={dossier} areas={areas} />
    </DialogButton>
  );
}
