"use client";

import { useActionState } from "react";
import { Addresses } from "@/components/feed/addresses";
import type { FeedScope } from "@/components/feed/scopes";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createFeedAction } from "@/lib/feed/actions";

/** Makes the address of a calendar, and shows it this once. */
export function NewFeed({ scopes }: { scopes: readonly FeedScope[] }) {
  const [state, submit] = useActionState(createFeedAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  const made = state.status === "done" ? state.value : null;
  return (
    <form action={submit} className="grid gap-3">
      <Field label="Meetings of" error={failed && (failed.fault.fields.dossier ?? failed.fault.fields.group)}>
        {(control) => (
          <Select {...control} key={failed?.values.of} name="of" defaultValue={failed?.values.of}>
            {scopes.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Name of the feed"
        description="What will fetch it: a phone, a shared calendar. It tells you later which address to revoke."
        error={failed && (failed.fault.fields.name ?? failed.fault.message)}
      >
        {(control) => (
          <TextInput
            {...control}
            key={failed?.values.name ?? made?.id}
            name="name"
            defaultValue={failed?.values.name}
            autoComplete="off"
          />
        )}
      </Field>
      <div>
        <SubmitButton>Make address</SubmitButton>
      </div>
      {made && (
        <Notice announce title={`“${made.name}” is ready. Copy the addresses now: they are not shown again.`}>
          <Addresses key={made.id} calendar={made.calendar} slots={made.slots} />
          <p className="mt-2 text-12 text-muted">
            Whoever holds an address reads these dates without signing in.
          </p>
        </Notice>
      )}
    </form>
  );
}
