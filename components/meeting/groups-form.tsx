"use client";

import { X } from "lucide-react";
import { useTransition } from "react";
import { Choice } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
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

/** Of a joint meeting with a number: of which group it is that. */
function NumberedIn({
  meeting: { id, version, reference, ordinal: number },
  mine,
}: {
  meeting: Target & { ordinal: number };
  mine: (Group & { numbered: boolean })[];
}) {
  const chosen = mine.find(({ numbered }) => numbered)?.reference;
  const sending = useSending(numberMeetingInAction, () => showToast(`${reference} is numbered so.`));
  return (
    <SendForm
      key={chosen}
      sending={sending}
      hidden={{ id }}
      version={version}
      labels={{ group: `It is the ${ordinal(number)} meeting of` }}
      submit="Save"
      now={nowOf}
    >
      {(fields) => (
        <Choice
          fields={fields}
          name="group"
          defaultValue={chosen}
          description="The others have no gap in their numbers because of it."
          options={mine.map(({ reference: group, name }) => [group, `${group} ${name}`])}
        />
      )}
    </SendForm>
  );
}

/** What the commands answer a stale version with. */
const nowOf = (current: unknown) => (
  <p>It is a meeting of {(current as { groups: string[] }).groups.join(", ")} now.</p>
);

function AddGroup({ meeting: { id, version, reference }, others }: { meeting: Target; others: Group[] }) {
  const done = () => showToast(`${reference} is a joint meeting now.`);
  return (
    <SendForm
      sending={useSending(addMeetingGroupAction, done)}
      hidden={{ id }}
      version={version}
      labels={{ group: "Also a meeting of" }}
      submit="Add the group"
      now={nowOf}
    >
      {(fields) => (
        <Choice
          fields={fields}
          name="group"
          options={others.map(({ reference: group, name }) => [group, `${group} ${name}`])}
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
        <NumberedIn meeting={{ ...meeting, ordinal: meeting.ordinal }} mine={mine} />
      )}
      {others.length > 0 ? (
        <AddGroup key={mine.length} meeting={meeting} others={others} />
      ) : (
        <p className="text-13 text-muted">It is a meeting of every group of the dossier.</p>
      )}
    </div>
  );
}
