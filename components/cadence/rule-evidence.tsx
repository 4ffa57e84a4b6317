"use client";

import { useState } from "react";
import { FormPart } from "@/components/cadence/form-part";
import { QUOTE_LABELS, QuoteFields } from "@/components/claim/quote-fields";
import { Choice, type Fields, Line, Lines } from "@/components/shell/fields";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Foundations } from "@/lib/cadence/schema";

const WAYS = ["quote", "claim", "none"] as const;

/** The labels of the fields by their paths: what a refusal calls them. */
export const EVIDENCE_LABELS = {
  claim: "Claim",
  foundation: "Where it is written",
  replacesNote: "What is said of the rule before it",
  note: "Note",
  ...QUOTE_LABELS,
};

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

/** What a rule rests on: pasted words, a claim at hand, or nothing yet; what it replaces; where it is written. */
export function RuleEvidence({ fields, offered }: { fields: Fields; offered: Foundations }) {
  const before = fields.was("way");
  const [way, setWay] = useState(WAYS.find((one) => one === before) ?? "quote");
  return (
    <FormPart title="What it rests on">
      <RadioGroup
        name="way"
        label="Evidence"
        look="segmented"
        value={way}
        onChange={(value) => setWay(WAYS.find((one) => one === value) ?? "quote")}
        options={[
          { value: "quote", label: "A quote" },
          ...(offered.claims.length > 0 ? [{ value: "claim", label: "A claim at hand" }] : []),
          { value: "none", label: "None yet" },
        ]}
      />
      {way === "quote" && <QuoteFields fields={fields} about="rule" />}
      {way === "claim" && (
        <Choice
          fields={fields}
          name="claim"
          options={offered.claims.map(
            ({ reference, gist }) => [reference, `${reference} ${cut(gist)}`] as const,
          )}
        />
      )}
      {way === "none" && (
        <p className="text-12 text-muted">The rule will be shown as one that nobody is on record for.</p>
      )}
      <Choice
        fields={fields}
        name="foundation"
        optional
        empty="Not known"
        options={offered.places.map(({ value, title }) => [value, `${value}: ${cut(title)}`] as const)}
      />
      <Line
        fields={fields}
        name="replacesNote"
        optional
        description="For example: raised to four a year; from how many, nobody says."
      />
      <Lines fields={fields} name="note" optional rows={2} />
    </FormPart>
  );
}
