"use client";

import { useState } from "react";
import type { StatusTarget } from "@/components/commitment/status-chip";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Level } from "@/lib/commitment/rules";
import type { Fault } from "@/lib/kernel/fault";

type Way = "claims" | "quote" | "none";

/** The evidence of a new status: claims at hand, a quote with its source, or why there is none. */
export function EvidenceForm({
  target,
  level,
  fault,
  onSave,
}: {
  target: StatusTarget;
  level: Level;
  fault: Fault | null;
  onSave: (form: FormData) => void;
}) {
  const [way, setWay] = useState<Way>(target.claims.length > 0 ? "claims" : "quote");
  const error = (path: string) => fault?.fields[path];
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        // Not through `action`: what was typed has to stay when the server refuses.
        event.preventDefault();
        onSave(new FormData(event.currentTarget));
      }}
    >
      <input type="hidden" name="id" value={target.id} />
      <input type="hidden" name="version" value={target.version} />
      <input type="hidden" name="by" value={target.line.by} />
      <input type="hidden" name="level" value={level} />
      {fault && (
        <Notice tone="error" announce>
          {fault.message}
        </Notice>
      )}
      <RadioGroup
        name="way"
        label="Evidence"
        look="segmented"
        value={way}
        onChange={(value) => setWay(value as Way)}
        options={[
          ...(target.claims.length > 0 ? [{ value: "claims", label: "A claim at hand" }] : []),
          { value: "quote", label: "A quote" },
          { value: "none", label: "No source" },
        ]}
      />
      {way === "claims" && (
        <div className="grid gap-2">
          {target.claims.map((claim, at) => (
            <Checkbox
              key={claim.id}
              name="claimIds"
              value={claim.id}
              defaultChecked={at === 0 && target.claims.length === 1}
              label={<bdi>{claim.gist}</bdi>}
              description={`${claim.reference} · ${claim.assertedBy === "observer" ? "observer" : `side ${claim.assertedBy}`}${claim.speaker ? ` · ${claim.speaker}` : ""}`}
            />
          ))}
        </div>
      )}
      {way === "quote" && (
        <>
          <Field label="Quote" error={error("quote.exact")}>
            {(control) => <TextArea {...control} name="exact" />}
          </Field>
          <Field label="Who says so">
            {(control) => (
              <Select {...control} name="assertedBy" defaultValue="observer">
                <option value="A">Side A</option>
                <option value="B">Side B</option>
                <option value="observer">An observer</option>
              </Select>
            )}
          </Field>
          <Field label="Publisher" error={error("quote.publisher")}>
            {(control) => <TextInput {...control} name="publisher" />}
          </Field>
          <Field label="Title" error={error("quote.title")}>
            {(control) => <TextInput {...control} name="title" />}
          </Field>
          <Field label="Address" optional error={error("quote.url")}>
            {(control) => <TextInput {...control} name="url" type="url" />}
          </Field>
        </>
      )}
      {way === "none" && (
        <Field label="Why there is no source" error={error("noSourceReason")}>
          {(control) => <TextArea {...control} name="noSourceReason" />}
        </Field>
      )}
      <Field label="Rationale" optional error={error("rationale")}>
        {(control) => <TextInput {...control} name="rationale" />}
      </Field>
      <div>
        <SubmitButton>Save the status</SubmitButton>
      </div>
    </form>
  );
}
