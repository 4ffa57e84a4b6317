"use client";

import { useRouter } from "next/navigation";
import { CommitmentFields } from "@/components/commitment/commitment-fields";
import { recordHref } from "@/components/shell/paths";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { showToast } from "@/components/ui/toast-store";
import { createCommitmentAction, editCommitmentAction } from "@/lib/commitment/actions";
import type { CommitmentChoices, CommitmentWritten } from "@/lib/commitment/schema/form";
import type { IssueAreaShape } from "@/lib/issue-area/schema";
import { type FormValues, LABELS } from "./commitment-values";

/** The commitment that is edited, as it was read. */
export interface Edited {
  id: string;
  version: number;
  isAssessed: boolean;
  values: FormValues;
}

/** Records a commitment, or changes what one says. Two people's changes of different fields are merged. */
export function CommitmentForm({
  dossier,
  choices,
  areas,
  edited,
}: {
  dossier: string;
  choices: CommitmentChoices;
  areas: readonly IssueAreaShape[];
  edited?: Edited;
}) {
  const router = useRouter();
  const draft = edited ? `commitment:${edited.id}` : `commitment:new:${dossier}`;
  const sending = useSending(
    edited ? editCommitmentAction : createCommitmentAction,
    ({ reference }: CommitmentWritten) => {
      showToast(edited ? `${reference} is changed.` : `${reference} is on record.`);
      router.push(recordHref(dossier, reference) ?? "/");
    },
    { draft },
  );
  return (
    <SendForm
      className="max-w-[44rem]"
      sending={sending}
      hidden={edited ? { id: edited.id } : { dossier }}
      {...(edited && { version: edited.version, opened: edited.values })}
      labels={LABELS}
      submit={edited ? "Save the changes" : "Record the commitment"}
    >
      {(fields) => (
        <CommitmentFields
          fields={fields}
          choices={choices}
          areas={areas}
          values={edited?.values}
          isBearerFixed={edited?.isAssessed ?? false}
        />
      )}
    </SendForm>
  );
}
