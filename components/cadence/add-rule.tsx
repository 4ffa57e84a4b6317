"use client";

import { Plus } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { EVIDENCE_LABELS, RuleEvidence } from "@/components/cadence/rule-evidence";
import { RULE_LABELS, RuleFields } from "@/components/cadence/rule-fields";
import { type ExistingRule, type Preview, previewOf } from "@/components/cadence/rule-preview";
import { fillIn, SpokenRules } from "@/components/cadence/spoken-rules";
import type { Fields } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { DialogButton } from "@/components/ui/dialog";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import { addCadenceAction } from "@/lib/cadence/actions";
import type { Foundations } from "@/lib/cadence/schema";

const LABELS = { ...RULE_LABELS, ...EVIDENCE_LABELS };

export interface AddRuleProps {
  dossier: string;
  group: string;
  existing: ExistingRule[];
  offered: Foundations;
  /** The levels of meetings with their words. */
  levels: Record<string, string>;
}

/** The rule as it stands in the form, in the words in which it will be read. */
function ReadBack({ preview }: { preview: Preview | null }) {
  return (
    <div className="grid gap-1 rounded-md bg-sunken px-3 py-2 text-13">
      <p className="text-12 text-muted">In words</p>
      {preview ? (
        <>
          <p className="font-medium">{preview.sentence}</p>
          {preview.replaces && <p>{preview.replaces}</p>}
          <ul className="list-disc ps-4 text-12 text-muted">
            {preview.policy
              .filter(({ id }) => ["periods", "rounding", "grace", "spacing", "demand"].includes(id))
              .map(({ id, term, sentence }) => (
                <li key={id}>
                  {term}: {sentence}
                </li>
              ))}
          </ul>
        </>
      ) : (
        <p>Say how many times, or when necessary, and from which day.</p>
      )}
    </div>
  );
}

/** The fields, and beneath them what they come to. */
function Rule({
  fields,
  existing,
  offered,
  levels,
}: { fields: Fields } & Omit<AddRuleProps, "dossier" | "group">) {
  const part = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [rolling, setRolling] = useState(fields.was("anchor") === "rolling");
  const [quote, setQuote] = useState("");
  const readBack = useCallback(() => {
    const form = part.current?.closest("form");
    if (!form) return;
    const typed = new FormData(form);
    const read = (name: string) => String(typed.get(name) ?? "");
    setPreview(previewOf(read, existing));
    setRolling(read("anchor") === "rolling");
    const claim = offered.claims.find(({ reference }) => reference === read("claim"));
    // The evidence that is not chosen is not in what would be sent.
    setQuote(claim ? (claim.exact ?? claim.gist) : read("exact"));
  }, [existing, offered]);
  // A draft stands in the fields before anything is typed.
  useEffect(readBack, [readBack]);
  return (
    // Once it is drawn: another kind of evidence takes the one before out of what would be sent.
    <div ref={part} className="grid gap-4" onChange={() => requestAnimationFrame(readBack)}>
      <RuleFields fields={fields} levels={levels} rolling={rolling} />
      <RuleEvidence fields={fields} offered={offered}>
        <SpokenRules
          quote={quote}
          onTake={(rule) => {
            const form = part.current?.closest("form");
            if (form) fillIn(form, rule);
            readBack();
          }}
        />
      </RuleEvidence>
      <ReadBack preview={preview} />
    </div>
  );
}

function AddRuleForm({ dossier, group, ...rest }: AddRuleProps) {
  const close = useDialogClose();
  const sending = useSending(
    addCadenceAction,
    ({ reference, replaces }) => {
      showToast(replaces ? `${reference} added; it replaces ${replaces}.` : `${reference} added.`);
      close();
    },
    { draft: `rule:${dossier}:${group}` },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ dossier, group }}
      labels={LABELS}
      submit="Add the rule"
      className="gap-4"
    >
      {(fields) => <Rule fields={fields} {...rest} />}
    </SendForm>
  );
}

/** A button that opens the form for a new rule of a group. */
export function AddRule(props: AddRuleProps) {
  return (
    <DialogButton
      label="Add a rule"
      icon={<Plus />}
      title={`${props.group}: how often it is to meet`}
      placement="side"
      size="md"
    >
      <AddRuleForm {...props} />
    </DialogButton>
  );
}
