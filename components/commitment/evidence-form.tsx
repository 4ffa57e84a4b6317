"use client";

import { useState } from "react";
import { QUOTE_LABELS, QuoteFields } from "@/components/claim/quote-fields";
import { ClaimsAtHand } from "@/components/commitment/claims-at-hand";
import { levelLook } from "@/components/commitment/level";
import type { StatusTarget } from "@/components/commitment/status-chip";
import { confidenceWord, lineWord, trajectoryWord } from "@/components/commitment/words";
import type { Fields } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import type { Sending } from "@/components/shell/use-sending";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { MODALITIES, STANCES } from "@/lib/claim/rules";
import { type Level, MODALITY_OF, stanceOf } from "@/lib/commitment/rules";
import type { CommitmentStanding } from "@/lib/commitment/schema";
import { formatDay } from "@/lib/time/day";

type Way = "claims" | "quote" | "none";

const LABELS = {
  claimIds: "A claim at hand",
  ...QUOTE_LABELS,
  noSourceReason: "Evidence",
  rationale: "Rationale",
  asOf: "As of",
  supersedes: "Correction",
  by: "Line",
};

/** Says how the line stands now to somebody who had another status before their eyes. */
function changedMeanwhile(current: unknown, target: StatusTarget) {
  // What the command answers a stale version with.
  const { lines, closure } = current as CommitmentStanding;
  const line = lines.find(({ by }) => by === target.line.by);
  if (!line) return null;
  return (
    <p className="mt-1">
      {lineWord[line.by]} is now <strong>{levelLook[line.level].word}</strong>
      {line.asOf && ` as of ${formatDay(line.asOf)}`}
      {line.author && (
        <>
          , entered by <bdi>{line.author}</bdi>
        </>
      )}
      {closure !== "open" && `; the commitment is closed as ${closure}`}.
    </p>
  );
}

/** The evidence of a new status: claims at hand, a quote with its source, or why there is none. */
export function EvidenceForm({
  target,
  level,
  version,
  sending,
}: {
  target: StatusTarget;
  level: Level;
  version: number;
  sending: Sending;
}) {
  return (
    <SendForm
      sending={sending}
      hidden={{ id: target.id, by: target.line.by, level }}
      version={version}
      labels={LABELS}
      submit="Save the status"
      now={(current) => changedMeanwhile(current, target)}
    >
      {(fields) => <EvidenceFields target={target} level={level} fields={fields} />}
    </SendForm>
  );
}

function EvidenceFields({ target, level, fields }: { target: StatusTarget; level: Level; fields: Fields }) {
  const { was, error } = fields;
  const { claims, line, today } = target;
  const ways: readonly Way[] = claims.length > 0 ? ["claims", "quote", "none"] : ["quote", "none"];
  const [way, setWay] = useState<Way>(() => ways.find((one) => one === was("way")) ?? ways[0] ?? "none");
  const wayWord = { claims: "A claim at hand", quote: "A quote", none: "No source" };
  const missing = error("noSourceReason");
  // What was chosen for another level says nothing of this one.
  const chosen = <T extends string>(name: string, of: readonly T[], otherwise: T): T =>
    (was("level") === level && of.find((one) => one === was(name))) || otherwise;
  return (
    <>
      <RadioGroup
        name="way"
        label="Evidence"
        look="segmented"
        value={way}
        onChange={(value) => setWay(ways.find((one) => one === value) ?? "none")}
        options={ways.map((value) => ({ value, label: wayWord[value] }))}
        error={way === "none" ? null : missing}
      />
      {/* What is not chosen keeps what was typed, out of sight and out of what is sent. */}
      <fieldset hidden={way !== "claims"} disabled={way !== "claims"} className="min-w-0">
        <ClaimsAtHand claims={claims} level={level} fields={fields} />
      </fieldset>
      <fieldset hidden={way !== "quote"} disabled={way !== "quote"} className="grid min-w-0 gap-3">
        <QuoteFields
          fields={fields}
          about="commitment"
          stance={chosen("stance", STANCES, stanceOf(level))}
          modality={chosen("modality", MODALITIES, MODALITY_OF[level])}
        />
      </fieldset>
      <fieldset hidden={way !== "none"} disabled={way !== "none"} className="min-w-0">
        <Field label="Why there is no source" error={missing}>
          {(control) => (
            <TextArea {...control} name="noSourceReason" rows={2} defaultValue={was("noSourceReason")} />
          )}
        </Field>
      </fieldset>
      <div className="grid items-start gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Field
          label="As of"
          error={error("asOf")}
          description={today ? undefined : "Today, unless you say otherwise."}
        >
          {(control) => (
            <TextInput
              {...control}
              required={today !== undefined}
              type="date"
              name="asOf"
              defaultValue={was("asOf", today)}
            />
          )}
        </Field>
        <Field label="Rationale" optional error={error("rationale")}>
          {(control) => (
            <TextArea
              {...control}
              name="rationale"
              rows={1}
              className="min-h-row"
              defaultValue={was("rationale")}
            />
          )}
        </Field>
      </div>
      <Disclosure
        label="Trajectory, confidence, correction"
        open={error("supersedes") !== undefined || was("supersedes") !== undefined}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <Field label="Trajectory" error={error("trajectory")}>
            {(control) => (
              <Select {...control} name="trajectory" defaultValue={was("trajectory", "unknown")}>
                <Options words={trajectoryWord} />
              </Select>
            )}
          </Field>
          <Field label="Confidence" description="In the evidence." error={error("confidence")}>
            {(control) => (
              <Select {...control} name="confidence" defaultValue={was("confidence", "low")}>
                <Options words={confidenceWord} />
              </Select>
            )}
          </Field>
          {line.assessmentId && (
            <Checkbox
              className="sm:col-span-2"
              name="supersedes"
              value={line.assessmentId}
              defaultChecked={fields.chose("supersedes", line.assessmentId) ?? false}
              label="This corrects the last assessment"
              description={`${levelLook[line.level].word}${line.asOf ? `, as of ${formatDay(line.asOf)}` : ""}: it stays on record and no longer counts.`}
            />
          )}
        </div>
      </Disclosure>
    </>
  );
}
