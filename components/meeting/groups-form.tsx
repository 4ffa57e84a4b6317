"use client";

import { X } from "lucide-react";
import { useTransition } from "react";
import { Choice } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { type FormAction, useSending } from "@/components/shell/use-sending";
import { IconButton } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-store";
import { ordinal } from "@/lib/cadence/rules/words";
import {
  addMeetingGroupAction,
  numberMeetingInAction,
  removeMeetingGroupAction,
} from "@/lib/meeting/actions";

interface Group {
  reference: string;
  name: string;
}

interface Target {
  id: string;
  version: number;
  reference: string;
  ordinal: number | null;
}

/** Asks for one group, and sends it. */
function GroupChoice({
  action,
  told,
  meeting: { id, version },
  groups,
  label,
  submit,
  ...choice
}: {
  action: FormAction<unknown>;
  /** What is said once it is saved. */
  told: string;
  meeting: Target;
  groups: readonly Group[];
  label: string;
  submit: string;
  defaultValue?: string;
  description?: string;
}) {
  return (
    <SendForm
      sending={useSending(action, () => showToast(told))}
      hidden={{ id }}
      version={version}
      labels={{ group: label }}
      submit={submit}
      // What the commands answer a stale version with.
      now={(current) => <p>It is a meeting of {(current as { groups: string[] }).groups.join(", ")} now.</p>}
    >
      {(fields) => (
        <Choice
          fields={fields}
          name="group"
          options={groups.map(({ reference, name }) => [reference, `${reference} ${name}`])}
          {...choice}
        />
      )}
    </SendForm>
  );
}

/** The groups of a meeting: more than one make it a joint meeting. */
export function GroupsForm({
  meeting,
  mine,
  all,
}: {
  meeting: Target;
  mine: (Group & { numbered: boolean })[];
  all: Group[];
}) {
  const [isSaving, startSaving] = useTransition();
  const numbered = mine.find((group) => group.numbered)?.reference;
  const others = all.filter(({ reference }) => !mine.some((group) => group.reference === reference));
  const remove = ({ reference: group }: Group) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ id: meeting.id, version: String(meeting.version), group }))
      form.set(name, value);
    startSaving(async () => {
      const answer = await removeMeetingGroupAction(form);
      if (answer.status === "failed") showToast(answer.fault.message, { tone: "error" });
      else showToast(`${meeting.reference} is no longer a meeting of ${group}.`);
    });
  };
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line text-13">
        {mine.map((group) => (
          <li key={group.reference} className="flex min-h-row items-center justify-between gap-2">
            <span>
              <span className="me-2 text-faint">{group.reference}</span>
              <bdi>{group.name}</bdi>
            </span>
            {mine.length > 1 && (
              <IconButton
                label={`Take ${group.reference} away`}
                icon={<X />}
                size="sm"
                aria-disabled={isSaving || undefined}
                onClick={() => remove(group)}
              />
            )}
          </li>
        ))}
      </ul>
      {mine.length > 1 && meeting.ordinal !== null && (
        <GroupChoice
          key={`numbered ${meeting.version}`}
          action={numberMeetingInAction}
          told={`${meeting.reference} is numbered so.`}
          meeting={meeting}
          groups={mine}
          label={`It is the ${ordinal(meeting.ordinal)} meeting of`}
          submit="Save"
          defaultValue={numbered}
          description="The others have no gap in their numbers because of it."
        />
      )}
      {others.length > 0 ? (
        <GroupChoice
          key={`added ${meeting.version}`}
          action={addMeetingGroupAction}
          told={`${meeting.reference} is a joint meeting now.`}
          meeting={meeting}
          groups={others}
          label="Also a meeting of"
          submit="Add the group"
        />
      ) : (
        <p className="text-13 text-muted">It is a meeting of every group of the dossier.</p>
      )}
    </div>
  );
}
