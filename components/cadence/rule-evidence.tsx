"use client";

import { useState } from "react";
import { type FaultAt, FormPart, FormWords } from "@/components/cadence/form-parts";
import { QuoteFields } from "@/components/claim/quote-fields";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { Foundations } from "@/lib/cadence/schema";

type Way = "quote" | "claim" | "none";

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

/** What a rule rests on: pasted words, a claim at hand, or nothing yet; what it replaces; where it is written. */
export function RuleEvidence({ fault, offered }: { fault: FaultAt; offered: Foundations }) {
  const [way, setWay] = useState<Way>("quote");
  return (
    <FormPart title="What it rests on">
      <RadioGroup
        name="way"
        label="Evidence"
        look="segmented"
        value={way}
        // The options offer nothing else.
        onChange={(value) => setWay(value as Way)}
        options={[
          { value: "quote", label: "A quote" },
          ...(offered.claims.length > 0 ? [{ value: "claim", label: "A claim at hand" }] : []),
          { value: "none", label: "None yet" },
        ]}
      />
      {way === "quote" && (
        <QuoteFields fields={{ was: (_, otherwise) => otherwise, error: fault }} about="rule" />
      )}
      {way === "claim" && (
        <Field label="Claim" error={fault("claim")}>
          {(control) => (
            <Select {...control} name="claim">
              {offered.claims.map(({ reference, gist }) => (
                <option key={reference} value={reference}>
                  {reference} {cut(gist)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {way === "none" && (
        <p className="text-12 text-muted">The rule will be shown as one that nobody is on record for.</p>
      )}
      <Field label="Where it is written" optional error={fault("foundation")}>
        {(control) => (
          <Select {...control} required={false} name="foundation">
            <option value="">Not known</option>
            {offered.places.map(({ value, title }) => (
              <option key={value} value={value}>
                {value}: {cut(title)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormWords
        name="replacesNote"
        label="What is said of the rule before it"
        fault={fault}
        optional
        description="For example: raised to four a year; from how many, nobody says."
      />
      <Field label="Note" optional error={fault("note")}>
        {(control) => <TextArea {...control} required={false} name="note" rows={2} />}
      </Field>
    </FormPart>
  );
}
