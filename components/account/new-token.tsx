"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createTokenAction } from "@/lib/account/actions";

/** Makes a token, and shows it this once. */
export function NewToken() {
  const [state, submit] = useActionState(createTokenAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={submit} className="mt-4 grid max-w-[26rem] gap-3">
      <Field
        label="Name of the token"
        description="What will carry it: a script, a spreadsheet."
        error={
          failed?.fault.fields.name ?? (failed && !failed.fault.fields.days ? failed.fault.message : null)
        }
      >
        {(control) => (
          <TextInput
            {...control}
            key={failed?.values.name}
            name="name"
            defaultValue={failed?.values.name}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label="Days until it runs out" error={failed?.fault.fields.days}>
        {(control) => (
          <TextInput
            {...control}
            key={failed?.values.days}
            name="days"
            inputMode="numeric"
            defaultValue={failed?.values.days ?? "90"}
          />
        )}
      </Field>
      <div>
        <SubmitButton>Make token</SubmitButton>
      </div>
      {state.status === "done" && (
        <Notice announce title={`Token “${state.value.name}” made. Copy it now: it is not shown again.`}>
          <code className="break-all select-all">{state.value.token}</code>
        </Notice>
      )}
    </form>
  );
}
