"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { ISSUE_AREAS, IssueAreaBoxes } from "@/components/issue-area/issue-area-boxes";
import { recordHref } from "@/components/shell/paths";
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
  const sending = useSending(edited ? editGroupAction : createGroupAction, ({ reference }) => {
    forgetDraft(draft);
    if (edited) {
      showToast(`${reference} is changed.`);
      close();
    } else {
      showToast(`${reference} is on record. Now say how often it is to meet.`);
      router.push(recordHref(dossier, reference) ?? "/");
    }
  });
  const values = edited?.values;
  const others = Object.fromEntries(
    groups.map(({ reference, name }) => [reference, `${reference} ${name}`] as const),
  );
  return (
    <SendForm
      draft={draft}
      sending={sending}
      hidden={edited ? { id: edited.id } : { dossier }}
      {...(edited && { version: edited.version, opened: edited.values })}
      labels={LABELS}
      submit={edited ? "Save the changes" : "Add the group"}
    >
      {(fields) => {
        const { was, error } = fields;
        const line = (name: "established" | "dissolved", description: string) => (
          <Field label={LABELS[name]} optional error={error(name)} description={description}>
            {(control) => (
              <TextInput
                {...control}
                name={name}
                autoComplete="off"
                defaultValue={was(name, values?.[name])}
              />
            )}
          </Field>
        );
        const tie = (name: "parent" | "successor", empty: string) => (
          <Field label={LABELS[name]} optional error={error(name)}>
            {(control) => (
              <Select {...control} name={name} defaultValue={was(name, values?.[name] ?? "")}>
                <Options words={others} empty={empty} />
              </Select>
            )}
          </Field>
        );
        return (
          <>
            <Field label={LABELS.name} error={error("name")}>
              {(control) => (
                <TextInput
                  {...control}
                  name="name"
                  maxLength={300}
                  data-focus-first
                  autoComplete="off"
                  defaultValue={was("name", values?.name)}
                />
              )}
            </Field>
            <Field label={LABELS.kind} error={error("kind")}>
              {(control) => (
                <Select {...control} name="kind" defaultValue={was("kind", values?.kind ?? "")}>
                  <Options words={kindWord} empty="Choose…" />
                </Select>
              )}
            </Field>
            <Field
              label={LABELS.mandate}
              optional
              description="What it is there for, in our own words."
              error={error("mandate")}
            >
              {(control) => (
                <TextArea
                  {...control}
                  name="mandate"
                  rows={3}
                  defaultValue={was("mandate", values?.mandate)}
                />
              )}
            </Field>
            <div className="grid items-start gap-3 sm:grid-cols-2">
              {line("established", "As the source gives it: July 2017, before 2016.")}
              {edited && line("dissolved", "Empty while it exists, or when nobody says.")}
              {groups.length > 0 && tie("parent", "no other group")}
              {edited && groups.length > 0 && tie("successor", "none")}
            </div>
            <IssueAreaBoxes fields={fields} areas={areas} chosen={values?.issueAreas ?? []} />
          </>
        );
      }}
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
