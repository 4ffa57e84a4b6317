"use client";

import { useActionState } from "react";
import { Address } from "@/components/feed/address";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { createFeedAction } from "@/lib/feed/actions";

/** Makes the address of a calendar, and shows it this once. With one dossier nothing is left to choose. */
export function NewFeed({ dossiers }: { dossiers: readonly { slug: string; name: string }[] }) {
  const [state, submit] = useActionState(createFeedAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  const made = state.status === "done" ? state.value : null;
  const [only] = dossiers;
  return (
    <form action={submit} className="grid gap-3">
      {dossiers.length === 1 && only ? (
        <input type="hidden" name="dossier" value={only.slug} />
      ) : (
        <Field label="Dossier" error={failed?.fault.fields.dossier}>
          {(control) => (
            <Select {...control} name="dossier" defaultValue={failed?.values.dossier}>
              {dossiers.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
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
          <dl className="mt-2 grid gap-2">
            <Address label="Meetings" url={made.calendar} />
            <Address label="What falls due" url={made.slots} />
          </dl>
          <p className="mt-2 text-12 text-muted">
            Whoever holds an address reads these dates without signing in. Add <code>?group=G-1</code> for one
            group alone.
          </p>
        </Notice>
      )}
    </form>
  );
}
