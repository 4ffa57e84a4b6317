"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { Refusal, SendButton } from "@/components/agreement/form-parts";
import { useSend } from "@/components/agreement/use-send";
import { identifierWord, kindWord } from "@/components/agreement/words";
import { recordHref } from "@/components/shell/paths";
import { Checkbox } from "@/components/ui/checkbox";
import { DialogButton } from "@/components/ui/dialog";
import { Field, FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { createAgreementAction } from "@/lib/agreement/actions";
import type { IssueAreaShape } from "@/lib/issue-area/schema";

const SCHEMES = ["unts", "lon", "gazette", "register", "wikidata"] as const;

function AgreementForm({ dossier, areas }: { dossier: string; areas: IssueAreaShape[] }) {
  const router = useRouter();
  const { fault, pending, onSubmit, error } = useSend(createAgreementAction, ({ reference }) => {
    showToast(`${reference} entered. Now record what was done to it.`);
    router.push(recordHref(dossier, reference) ?? "");
  });
  return (
    <form onSubmit={onSubmit} className="grid gap-3">
      <input type="hidden" name="dossier" value={dossier} />
      <Refusal fault={fault} />
      <Field label="Title" error={error("title")}>
        {(control) => <TextInput {...control} name="title" maxLength={300} autoComplete="off" />}
      </Field>
      <Field label="Kind" error={error("kind")}>
        {(control) => (
          <Select {...control} name="kind" defaultValue="">
            <option value="">Choose…</option>
            {Object.entries(kindWord).map(([kind, word]) => (
              <option key={kind} value={kind}>
                {word}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        label="Summary"
        optional
        error={error("summary")}
        description="In your own words; what is not known, too."
      >
        {(control) => <TextArea {...control} name="summary" />}
      </Field>
      <fieldset>
        <legend className="mb-1 text-13 font-medium">
          Issue areas <span className="font-normal text-muted">(optional)</span>
        </legend>
        <div className="grid gap-x-4 gap-y-1 sm:grid-cols-2">
          {areas.map(({ code, name }) => (
            <Checkbox key={code} name="issueAreas" value={code} label={name} />
          ))}
        </div>
        {error("issueAreas") && <FieldError>{error("issueAreas")}</FieldError>}
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Registered with" optional>
          {(control) => (
            <Select {...control} name="scheme" defaultValue="unts">
              {SCHEMES.map((scheme) => (
                <option key={scheme} value={scheme}>
                  {identifierWord[scheme]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Number there" optional error={error("identifiers.0.value")}>
          {(control) => <TextInput {...control} name="identifier" maxLength={200} autoComplete="off" />}
        </Field>
      </div>
      <div>
        <SendButton pending={pending}>Add the agreement</SendButton>
      </div>
    </form>
  );
}

/** A button that opens the form of a new agreement. */
export function AddAgreement({ dossier, areas }: { dossier: string; areas: IssueAreaShape[] }) {
  return (
    <DialogButton
      label="Add an agreement"
      icon={<Plus />}
      title="Add an agreement"
      description="Its status follows from what was done to it, which you record next."
    >
      <AgreementForm dossier={dossier} areas={areas} />
    </DialogButton>
  );
}
