"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { DateLine } from "@/components/shell/date-line";
import { Choice, Line, Lines } from "@/components/shell/fields";
import { recordHref } from "@/components/shell/paths";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { kindWord } from "@/components/working-group/words";
import type { IssueAreaShape } from "@/lib/issue-area/schema";
import { createGroupAction, editGroupAction } from "@/lib/working-group/actions";

const LABELS = {
  name: "Name",
  kind: "Kind",
  mandate: "Mandate",
  established: "Established",
  dissolved: "Dissolved",
  parent: "Under",
  successor: "Succeeded by",
  issueAreas: ISSUE_AREAS,
};

/** The texts of the form as they are on record. */
export type GroupValues = {
  name: string;
  kind: string;
  mandate: string;
  established: string;
  dissolved: string;
  parent: string;
  successor: string;
  issueAreas: readonly string[];
};

interface Others {
  /** The other groups of the dossier. */
  groups: readonly { reference: string; name: string }[];
  areas: readonly IssueAreaShape[];
}

export interface EditedGroup {
  id: string;
  reference: string;
  version: number;
  values: GroupValues;
}

function GroupForm({ dossier, groups, areas, edited }: Others & { dossier: string; edited?: EditedGroup }) {
  const router = useRouter();
  const close = useDialogClose();
  const draft = edited ? `group:${edited.id}` : `group:new:${dossier}`;
  const sending = useSending(
    edited ? editGroupAction : createGroupAction,
    ({ reference }) => {
      if (edited) {
        showToast(`${reference} is changed.`);
        close();
      } else {
        showToast(`${reference} is on record. Now say how often it is to meet.`);
        router.push(recordHref(dossier, reference) ?? "/");
      }
    },
    { draft },
  );
  const values = edited?.values;
  const others = groups.map(({ reference, name }) => [reference, `${reference} ${name}`] as const);
  return (
    <SendForm
      sending={sending}
      hidden={edited ? { id: edited.id } : { dossier }}
      {...(edited && { version: edited.version, opened: edited.values })}
      labels={LABELS}
      words={{
        kind: kindWord,
        parent: Object.fromEntries(others),
        successor: Object.fromEntries(others),
        issueAreas: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
      }}
      submit={edited ? "Save the changes" : "Add the group"}
    >
      {(fields) => (
        <>
          <Line fields={fields} name="name" maxLength={300} defaultValue={values?.name} />
          <Choice
            fields={fields}
            name="kind"
            options={kindWord}
            empty="Choose…"
            defaultValue={values?.kind ?? ""}
          />
          <Lines
            fields={fields}
            name="mandate"
            optional
            rows={3}
            description="What it is there for, in our own words."
            defaultValue={values?.mandate}
          />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <DateLine
              fields={fields}
              name="established"
              optional
              description="As the source gives it: July 2017, before 2016."
              defaultValue={values?.established}
            />
            {edited && (
              <DateLine
                fields={fields}
                name="dissolved"
                optional
                description="Empty while it exists, or when nobody says."
                defaultValue={values?.dissolved}
              />
            )}
            {groups.length > 0 && (
              <Choice
                fields={fields}
                name="parent"
                optional
                options={others}
                empty="no other group"
                defaultValue={values?.parent ?? ""}
              />
            )}
            {edited && groups.length > 0 && (
              <Choice
                fields={fields}
                name="successor"
                optional
                options={others}
                empty="none"
                defaultValue={values?.successor ?? ""}
              />
            )}
          </div>
          <IssueAreaBoxes fields={fields} areas={areas} chosen={values?.issueAreas ?? []} />
        </>
      )}
    </SendForm>
  );
}

/** A button that opens the form of a new group. */
export function AddGroup({ dossier, ...others }: Others & { dossier: string }) {
  return (
    <DialogButton
      label="Add a group"
      icon={<Plus />}
      variant="primary"
      title="Add a working group"
      description="A body of both sides: a commission, a committee, a working group, a contact point."
    >
      <GroupForm dossier={dossier} {...others} />
    </DialogButton>
  );
}

/** A button that opens the form of what is said of a group. */
export function EditGroup({ dossier, edited, ...others }: Others & { dossier: string; edited: EditedGroup }) {
  return (
    <DialogButton label="Edit" icon={<Pencil />} title={`Edit ${edited.reference}`}>
      <GroupForm dossier={dossier} edited={edited} {...others} />
    </DialogButton>
  );
}
