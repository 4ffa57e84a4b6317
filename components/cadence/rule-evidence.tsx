"use client";

import { type ReactNode, useState } from "react";
import { FormPart } from "@/components/cadence/form-part";
import { QUOTE_LABELS, QuoteFields } from "@/components/claim/quote-fields";
import { Choice, type Fields, Line, Lines } from "@/components/shell/fields";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Foundations } from "@/lib/cadence/schema";

const WAYS = ["quote", "claim", "none"] as const;
const WORDS = { quote: "A quote", claim: "A claim at hand", none: "None yet" } as const;

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
export function RuleEvidence({
  fields,
  offered,
  children,
}: {
  fields: Fields;
  offered: Foundations;
  /** What is read in the evidence, beneath it. */
  children: ReactNode;
}) {
  const ways = WAYS.filter((one) => one !== "claim" || offered.claims.length > 0);
  const wayOf = (value: string | undefined) => ways.find((one) => one === value) ?? "quote";
  const [way, setWay] = useState(wayOf(fields.was("way")));
  return (
    <FormPart title="What it rests on">
      <RadioGroup
        name="way"
        label="Evidence"
        look="segmented"
        value={way}
        onChange={(value) => setWay(wayOf(value))}
        options={ways.map((value) => ({ value, label: WORDS[value] }))}
      />
      {/* What is not chosen keeps what was typed, out of sight and out of what is sent. */}
      <fieldset hidden={way !== "quote"} disabled={way !== "quote"} className="grid min-w-0 gap-3">
        <QuoteFields fields={fields} about="rule">
          {way === "quote" && children}
        </QuoteFields>
      </fieldset>
      <fieldset hidden={way !== "claim"} disabled={way !== "claim"} className="grid min-w-0 gap-2">
        <Choice
          fields={fields}
          name="claim"
          options={offered.claims.map(
            ({ reference, gist }) => [reference, `${reference} ${cut(gist)}`] as const,
          )}
        />
        {way === "claim" && children}
      </fieldset>
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
