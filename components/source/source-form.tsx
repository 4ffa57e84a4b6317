"use client";

import { useRouter } from "next/navigation";
import { reliabilityWord } from "@/components/claim/words";
import { DateLine } from "@/components/shell/date-line";
import { recordHref } from "@/components/shell/paths";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { LanguageInput } from "@/components/source/language-input";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import type { Fault } from "@/lib/kernel/fault";
import { createSourceAction } from "@/lib/source/actions";
import { MOST_BYTES } from "@/lib/source/rules";
import type { SourceCreated } from "@/lib/source/schema";

const LABELS = {
  publisher: "Publisher",
  title: "Title",
  publisherRef: "The publisher's own ID",
  url: "Address",
  alignedSide: "Aligned with",
  reliability: "Reliability",
  published: "Published",
  language: "Language",
  method: "The text is",
  text: "Text",
  note: "Note",
};

/** So large a text is not even sent: what stands in its way could not say so. */
function tooLarge(form: FormData): Fault | null {
  const bytes = new TextEncoder().encode(String(form.get("text") ?? "")).length;
  if (bytes <= MOST_BYTES) return null;
  const message = `This text has ${(bytes / 1024 / 1024).toFixed(1)} MB. A text of a source has 2 MB at most: keep the part that matters.`;
  return { code: "invalid", reason: "invalid_input", message, fields: { text: message } };
}

const told = ({ reference, sameVoice }: SourceCreated) =>
  sameVoice.length === 0
    ? `${reference} is on record.`
    : `${reference} is on record. Its text is nearly that of ${sameVoice.join(", ")}: one voice.`;

/** Puts a publication on record with its text. */
export function SourceForm({ dossier, sides }: { dossier: string; sides: { A: string; B: string } }) {
  const router = useRouter();
  const draft = `source:new:${dossier}`;
  const sending = useSending(
    createSourceAction,
    (made) => {
      showToast(told(made));
      router.push(recordHref(dossier, made.reference) ?? "/");
    },
    { draft, refuse: tooLarge },
  );
  return (
    <SendForm
      className="max-w-[44rem]"
      sending={sending}
      hidden={{ dossier }}
      labels={LABELS}
      submit="Record the source"
    >
      {(fields) => (
        <>
          <Field label={LABELS.title} error={fields.error("title")}>
            {(control) => (
              <TextInput {...control} name="title" maxLength={500} defaultValue={fields.was("title")} />
            )}
          </Field>
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Field label={LABELS.publisher} error={fields.error("publisher")}>
              {(control) => (
                <TextInput
                  {...control}
                  name="publisher"
                  maxLength={300}
                  defaultValue={fields.was("publisher")}
                />
              )}
            </Field>
            <Field
              label={LABELS.publisherRef}
              optional
              description="Such as MNA 130435."
              error={fields.error("publisherRef")}
            >
              {(control) => (
                <TextInput {...control} name="publisherRef" defaultValue={fields.was("publisherRef")} />
              )}
            </Field>
            <Field label={LABELS.alignedSide} error={fields.error("alignedSide")}>
              {(control) => (
                <Select
                  {...control}
                  required={false}
                  name="alignedSide"
                  defaultValue={fields.was("alignedSide", "")}
                >
                  <Options
                    words={{ A: `Side A, ${sides.A}`, B: `Side B, ${sides.B}` }}
                    empty="neither: independent"
                  />
                </Select>
              )}
            </Field>
            <Field label={LABELS.reliability} error={fields.error("reliability")}>
              {(control) => (
                <Select {...control} name="reliability" defaultValue={fields.was("reliability", "F")}>
                  <Options words={reliabilityWord} />
                </Select>
              )}
            </Field>
            <DateLine
              fields={fields}
              name="published"
              optional
              description="As the source gives it: Dec 20, 2017, or March 2019."
            />
            <Field
              label={LABELS.language}
              description="Its tag: en, tr, fa."
              error={fields.error("language")}
            >
              {(control) => (
                <LanguageInput {...control} name="language" defaultValue={fields.was("language", "en")} />
              )}
            </Field>
            <Field label={LABELS.url} optional error={fields.error("url")} className="sm:col-span-2">
              {(control) => (
                <TextInput
                  {...control}
                  name="url"
                  inputMode="url"
                  placeholder="https://"
                  defaultValue={fields.was("url")}
                />
              )}
            </Field>
          </div>
          <RadioGroup
            name="method"
            label={LABELS.method}
            look="segmented"
            defaultValue={fields.was("method", "paste")}
            options={[
              { value: "paste", label: "The publisher’s own" },
              { value: "summary", label: "A summary in our words" },
            ]}
          />
          <Field
            label={LABELS.text}
            description="Kept as it is and never changed: excerpts and claims are made out of it. At most 2 MB."
            error={fields.error("text")}
          >
            {(control) => <TextArea {...control} name="text" rows={12} defaultValue={fields.was("text")} />}
          </Field>
          <Field label={LABELS.note} optional error={fields.error("note")}>
            {(control) => (
              <TextArea
                {...control}
                name="note"
                rows={1}
                className="min-h-row"
                defaultValue={fields.was("note")}
              />
            )}
          </Field>
        </>
      )}
    </SendForm>
  );
}
