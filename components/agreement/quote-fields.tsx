"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";

const LANGUAGES = [
  ["en", "English"],
  ["fa", "Persian"],
  ["tr", "Turkish"],
  ["ar", "Arabic"],
  ["ru", "Russian"],
  ["fr", "French"],
  ["de", "German"],
] as const;

/** The words that carry an act, and where they stand. May be left empty; begun, they need their source. */
export function QuoteFields({
  begun,
  error,
  names,
}: {
  begun: Record<string, string>;
  error: (path: string) => string | undefined;
  names: { A: string; B: string };
}) {
  return (
    <fieldset className="grid gap-3 border-t border-line">
      <legend className="float-start w-full pt-3 text-13 font-semibold">
        The words that say so <span className="font-normal text-muted">(optional)</span>
      </legend>
      <p className="text-12 text-muted">
        Without them the act is shown as having no words on record. A quote needs its publisher and title.
      </p>
      <Field label="Quote" error={error("quote.exact")}>
        {(control) => <TextArea {...control} required={false} name="exact" defaultValue={begun.exact} />}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Who says so">
          {(control) => (
            <Select {...control} name="assertedBy" defaultValue={begun.assertedBy ?? "observer"}>
              <option value="A">Side A, {names.A}</option>
              <option value="B">Side B, {names.B}</option>
              <option value="observer">An observer</option>
            </Select>
          )}
        </Field>
        <Field label="Language" error={error("quote.language")}>
          {(control) => (
            <Select {...control} name="language" defaultValue={begun.language ?? "en"}>
              {LANGUAGES.map(([tag, word]) => (
                <option key={tag} value={tag}>
                  {word}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label="Speaker and post, as printed" error={error("quote.speaker")}>
        {(control) => (
          <TextInput
            {...control}
            required={false}
            name="speaker"
            defaultValue={begun.speaker}
            autoComplete="off"
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Publisher" error={error("quote.publisher")}>
          {(control) => (
            <TextInput
              {...control}
              required={false}
              name="publisher"
              defaultValue={begun.publisher}
              autoComplete="off"
            />
          )}
        </Field>
        <Field label="Title" error={error("quote.title")}>
          {(control) => (
            <TextInput
              {...control}
              required={false}
              name="title"
              defaultValue={begun.title}
              autoComplete="off"
            />
          )}
        </Field>
      </div>
      <Field label="Address" error={error("quote.url")}>
        {(control) => (
          <TextInput
            {...control}
            required={false}
            name="url"
            type="url"
            defaultValue={begun.url}
            autoComplete="off"
          />
        )}
      </Field>
    </fieldset>
  );
}
