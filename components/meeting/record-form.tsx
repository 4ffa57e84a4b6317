"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { recordMeetingAction } from "@/lib/meeting/actions";

/** Records a meeting in four fields. What was typed is kept when it is refused. */
export function RecordMeeting({
  dossier,
  groups,
}: {
  dossier: string;
  groups: { reference: string; name: string }[];
}) {
  const [state, submit] = useActionState(recordMeetingAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  const typed = failed?.values ?? {};
  const faults = failed?.fault.fields ?? {};
  return (
    <form action={submit} className="grid max-w-[26rem] gap-3">
      <input type="hidden" name="dossier" value={dossier} />
      {failed && <Notice announce title={failed.fault.message} />}
      {state.status === "done" && <Notice announce title={`${state.value.reference} recorded.`} />}
      <Field label="Group" error={faults.group}>
        {(control) => (
          <Select {...control} name="group" defaultValue={typed.group}>
            {groups.map((group) => (
              <option key={group.reference} value={group.reference}>
                {group.reference} {group.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Date, as the source gives it"
        description="For example 4 March 2019, or late 2018."
        error={faults.on}
      >
        {(control) => (
          <TextInput
            {...control}
            required={false}
            key={typed.on}
            name="on"
            defaultValue={typed.on}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="Place" error={faults.place}>
        {(control) => (
          <TextInput
            {...control}
            required={false}
            key={typed.place}
            name="place"
            defaultValue={typed.place}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="Status" error={faults.status}>
        {(control) => (
          <Select {...control} name="status" defaultValue={typed.status ?? "held"}>
            <option value="held">held</option>
            <option value="scheduled">scheduled</option>
            <option value="announced">announced</option>
            <option value="planned">planned</option>
          </Select>
        )}
      </Field>
      <div>
        <SubmitButton>Record meeting</SubmitButton>
      </div>
    </form>
  );
}
