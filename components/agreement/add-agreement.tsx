"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { identifierWord, kindWord } from "@/components/agreement/words";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { recordHref } from "@/components/shell/paths";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
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
  const sending = useSending(createAgreementAction, ({ reference }) => {
    forgetDraft(draft);
    showToast(`${reference} is on record. Now record what was done to it.`);
    router.push(recordHref(dossier, reference) ?? "/");
  });
  return (
    <SendForm draft={draft} sending={sending} hidden={{ dossier }} labels={LABELS} submit="Add the agreement">
      {(fields) => {
        const { was, error } = fields;
        return (
          <>
            <Field label={LABELS.title} error={error("title")}>
              {(control) => (
                <TextInput
                  {...control}
                  name="title"
                  maxLength={300}
                  data-focus-first
                  defaultValue={was("title")}
                />
              )}
            </Field>
            <Field label={LABELS.kind} error={error("kind")}>
              {(control) => (
                <Select {...control} name="kind" defaultValue={was("kind", "")}>
                  <Options words={kindWord} empty="Choose…" />
                </Select>
              )}
            </Field>
            <Field
              label={LABELS.summary}
              optional
              error={error("summary")}
              description="In our own words; what is not known, too."
            >
              {(control) => <TextArea {...control} name="summary" rows={3} defaultValue={was("summary")} />}
            </Field>
            <IssueAreaBoxes fields={fields} areas={areas} />
            <div className="grid items-start gap-3 sm:grid-cols-2">
              <Field label={LABELS["identifiers.0.scheme"]} optional>
                {(control) => (
                  <Select {...control} name="scheme" defaultValue={was("scheme", "unts")}>
                    <Options words={registers} />
                  </Select>
                )}
              </Field>
              <Field label={LABELS["identifiers.0.value"]} optional error={error("identifiers.0.value")}>
                {(control) => (
                  <TextInput
                    {...control}
                    name="identifier"
                    maxLength={200}
                    defaultValue={was("identifier")}
                  />
                )}
              </Field>
            </div>
          </>
        );
      }}
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
