"use client";

import { X } from "lucide-react";
import { useTransition } from "react";
import { Choice } from "@/components/meeting/fields";
import { SaveForm } from "@/components/meeting/save-form";
import { IconButton } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-store";
import { addMeetingGroupAction, removeMeetingGroupAction } from "@/lib/meeting/actions";

interface Group {
  reference: string;
  name: string;
}

/** The groups of a meeting: more than one make it a joint meeting. */
export function GroupsForm({
  meeting,
  mine,
  all,
}: {
  meeting: { id: string; version: number; reference: string };
  mine: Group[];
  all: Group[];
}) {
  const [isSaving, startSaving] = useTransition();
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
      {others.length > 0 ? (
        <SaveForm
          key={mine.length}
          action={addMeetingGroupAction}
          hidden={{ id: meeting.id, version: meeting.version }}
          submit="Add the group"
          onDone={() => showToast(`${meeting.reference} is a joint meeting now.`)}
        >
          {(fault) => (
            <Choice
              label="Also a meeting of"
              name="group"
              fault={fault}
              options={others.map(({ reference, name }) => [reference, `${reference} ${name}`])}
            />
          )}
        </SaveForm>
      ) : (
        <p className="text-13 text-muted">It is a meeting of every group of the dossier.</p>
      )}
    </div>
  );
}
