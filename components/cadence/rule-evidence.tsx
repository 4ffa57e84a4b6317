"use client";

import { useState } from "react";
import { type FaultAt, FormPart, FormWords, Options } from "@/components/cadence/form-parts";
import { Field } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import type { Foundations } from "@/lib/cadence/schema";

type Way = "quote" | "claim" | "none";

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function QuoteFields({ fault }: { fault: FaultAt }) {
  const ofQuote = (name: string) => fault(`quote.${name}`);
  return (
    <>
      <Field label="Quote" error={ofQuote("exact")}>
        {(control) => <TextArea {...control} name="exact" rows={3} />}
      </Field>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label="Who says so" error={ofQuote("assertedBy")}>
          {(control) => (
            <Select {...control} name="assertedBy" defaultValue="observer">
              <Options of={{ A: "Side A", B: "Side B", observer: "An observer" }} />
            </Select>
          )}
        </Field>
        <FormWords name="speaker" label="Speaker" fault={ofQuote} optional />
        <FormWords name="publisher" label="Publisher" fault={ofQuote} />
        <FormWords name="title" label="Title of the source" fault={ofQuote} />
      </div>
      <FormWords name="url" label="Address of the source" fault={ofQuote} optional />
    </>
  );
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
      {way === "quote" && <QuoteFields fault={fault} />}
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
