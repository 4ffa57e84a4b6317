"use client";

import { Pencil } from "lucide-react";
import { kindWord } from "@/components/agreement/words";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
import { editAgreementAction } from "@/lib/agreement/actions";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

const LABELS = { title: "Title", kind: "Kind", summary: "Summary", issueAreas: ISSUE_AREAS };

/** The agreement as it was read. */
interface Edited {
  id: string;
  reference: string;
  version: number;
  title: string;
  kind: string;
  summary: string;
  issueAreas: readonly { code: string }[];
}

function EditForm({ record, areas }: { record: Edited; areas: readonly IssueAreaShape[] }) {
  const close = useDialogClose();
  const draft = `agreement:${record.id}`;
  const { title, kind, summary } = record;
  const issueAreas = record.issueAreas.map(({ code }) => code);
  const sending = useSending(editAgreementAction, ({ reference }) => {
    forgetDraft(draft);
    showToast(`${reference} is changed.`);
    close();
  });
  return (
    <SendForm
      draft={draft}
      sending={sending}
      hidden={{ id: record.id }}
      version={record.version}
      opened={{ title, kind, summary, issueAreas }}
      labels={LABELS}
      submit="Save the changes"
    >
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
                  defaultValue={was("title", title)}
                />
              )}
            </Field>
            <Field label={LABELS.kind} error={error("kind")}>
              {(control) => (
                <Select {...control} name="kind" defaultValue={was("kind", kind)}>
                  <Options words={kindWord} />
                </Select>
              )}
            </Field>
            <Field
              label={LABELS.summary}
              optional
              error={error("summary")}
              description="In our own words; what is not known, too."
            >
              {(control) => (
                <TextArea {...control} name="summary" rows={4} defaultValue={was("summary", summary)} />
              )}
            </Field>
            <IssueAreaBoxes fields={fields} areas={areas} chosen={issueAreas} />
          </>
        );
      }}
    </SendForm>
  );
}

/** A button that opens the form of what an agreement is called and about. */
export function EditAgreement({ record, areas }: { record: Edited; areas: readonly IssueAreaShape[] }) {
  return (
    <DialogButton
      label="Edit"
      icon={<Pencil />}
      title={`Edit ${record.reference}`}
      description="Its status is not edited: it follows from the acts."
    >
      <EditForm record={record} areas={areas} />
    </DialogButton>
  );
}
