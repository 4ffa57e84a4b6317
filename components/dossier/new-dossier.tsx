"use client";

import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { createDossierAction } from "@/lib/dossier/actions";
import type { PartyRow } from "@/lib/party/schema";

/** Sentences about any one member stand with the field that holds them all. */
function aboutMembers(fields: Record<string, string>): string | undefined {
  return Object.entries(fields).find(([path]) => path === "members" || path.startsWith("members."))?.[1];
}

/** Opens a dossier: its two sides first, then its name and address, then who may read it: at first `me`, an e-mail. */
export function NewDossier({ parties, me }: { parties: Pick<PartyRow, "code" | "name">[]; me: string }) {
  const [state, submit] = useActionState(createDossierAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  const typed = failed?.values ?? {};
  const faults = failed?.fault.fields ?? {};
  const side = (name: "sideA" | "sideB", label: string) => (
    <Field label={label} error={faults[name]}>
      {(control) => (
        <Select {...control} name={name} defaultValue={typed[name] ?? ""}>
          <option value="">Choose a party</option>
          {parties.map(({ code, name: party }) => (
            <option key={code} value={code}>
              {party} ({code})
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <form action={submit} className="grid max-w-[36rem] gap-4">
      <FocusInvalid answer={failed} />
      {failed && (
        <Notice tone="error" announce>
          {failed.fault.message}
        </Notice>
      )}
      {state.status === "done" && (
        <Notice announce title={`${state.value.name} was opened.`}>
          {state.value.mine ? (
            <TextLink href={`/dossiers/${state.value.slug}`}>Go to the dossier</TextLink>
          ) : (
            "Its members find it on their desk. You are not one of them, so you do not see it."
          )}
        </Notice>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        {side("sideA", "Side A")}
        {side("sideB", "Side B")}
      </div>
      <Field label="Name" description="For example Iran–Turkey." error={faults.name}>
        {(control) => (
          <TextInput {...control} key={typed.name} name="name" defaultValue={typed.name} autoComplete="off" />
        )}
      </Field>
      <Field
        label="Address"
        description="Small letters, digits and hyphens, such as irn-tur. It stands in every link and does not change."
        error={faults.slug}
      >
        {(control) => (
          <TextInput
            {...control}
            key={typed.slug}
            name="slug"
            defaultValue={typed.slug}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field label="Summary" optional error={faults.summary}>
        {(control) => (
          <TextArea {...control} key={typed.summary} name="summary" defaultValue={typed.summary} rows={2} />
        )}
      </Field>
      <Field
        label="First members"
        description="E-mails of people who have an account, one on each line. An administrator sees no dossier without being a member: leave yourself in if you are to read it."
        error={aboutMembers(faults)}
      >
        {(control) => (
          <TextArea
            {...control}
            key={typed.members}
            name="members"
            defaultValue={typed.members ?? me}
            rows={3}
          />
        )}
      </Field>
      <Field label="What they may do">
        {(control) => (
          <Select {...control} name="role" defaultValue={typed.role ?? "analyst"}>
            <option value="analyst">Analysts: read and record</option>
            <option value="reviewer">Reviewers: also close and reopen commitments</option>
            <option value="reader">Readers: only read</option>
          </Select>
        )}
      </Field>
      <div>
        <SubmitButton>Open the dossier</SubmitButton>
      </div>
    </form>
  );
}
