"use client";

import { Pencil } from "lucide-react";
import { kindWord } from "@/components/agreement/words";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { Choice, Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
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
  const sending = useSending(
    editAgreementAction,
    ({ reference }) => {
      showToast(`${reference} is changed.`);
      close();
    },
    { draft },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ id: record.id }}
      version={record.version}
      opened={{ title, kind, summary, issueAreas }}
      labels={LABELS}
      words={{ kind: kindWord, issueAreas: Object.fromEntries(areas.map(({ code, name }) => [code, name])) }}
      submit="Save the changes"
    >
      {(fields) => (
        <>
          <Line fields={fields} name="title" maxLength={300} defaultValue={title} />
          <Choice fields={fields} name="kind" options={kindWord} defaultValue={kind} />
          <Lines
            fields={fields}
            name="summary"
            optional
            rows={4}
            description="In our own words; what is not known, too."
            defaultValue={summary}
          />
          <IssueAreaBoxes fields={fields} areas={areas} chosen={issueAreas} />
        </>
      )}
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
