import type { ReactNode } from "react";
import { assertedByWord, modalityWord, stanceWord } from "@/components/claim/words";
import type { Fields } from "@/components/shell/fields";
import { LanguageInput } from "@/components/source/language-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Modality, Stance } from "@/lib/claim/rules";

/** The labels of the fields of a quote by their paths: what a refusal calls them. */
export const QUOTE_LABELS = {
  "quote.exact": "Quote",
  "quote.assertedBy": "Who says so",
  "quote.speaker": "Speaker",
  "quote.publisher": "Publisher",
  "quote.title": "Title",
  "quote.publisherRef": "The publisher's own ID",
  "quote.url": "Address",
  "quote.language": "Language",
  "quote.stance": "Stance",
  "quote.modality": "Modality",
};

/**
 * Pasted words, who says them, where they stand, and what they amount to where the form asks it: a `stance` or a
 * `modality` is the one that stands chosen. What few need is folded away.
 */
export function QuoteFields({
  fields: { was, error },
  about,
  stance,
  modality,
  required = true,
  children,
}: {
  fields: Pick<Fields, "was" | "error">;
  /** The record that the words are about: "act". */
  about: string;
  stance?: Stance;
  modality?: Modality;
  /** Whether the browser itself insists on the words and their source. */
  required?: boolean;
  /** What is read in the words, beneath them. */
  children?: ReactNode;
}) {
  const line = (name: string, label: string, more: { optional?: boolean; description?: string } = {}) => (
    <Field label={label} error={error(`quote.${name}`)} {...more}>
      {(control) => (
        <TextInput
          {...control}
          required={required && !more.optional}
          name={name}
          autoComplete="off"
          defaultValue={was(name)}
        />
      )}
    </Field>
  );
  const choice = (name: string, label: string, words: Readonly<Record<string, string>>, chosen: string) => (
    <Field label={label} error={error(`quote.${name}`)}>
      {(control) => (
        <Select {...control} name={name} defaultValue={chosen}>
          <Options words={words} />
        </Select>
      )}
    </Field>
  );
  const asked = [stance && "stance", modality && "modality"].filter((one) => one !== undefined);
  const hidden = ["publisherRef", "url", "language", ...asked];
  return (
    <>
      <Field label="Quote" error={error("quote.exact")}>
        {(control) => (
          <TextArea
            {...control}
            required={required}
            name="exact"
            rows={3}
            data-focus-first={required || undefined}
            defaultValue={was("exact")}
          />
        )}
      </Field>
      {children}
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {choice("assertedBy", "Who says so", assertedByWord, was("assertedBy") ?? "observer")}
        {line("speaker", "Speaker, as printed", { optional: true })}
        {line("publisher", "Publisher")}
        {line("title", "Title")}
      </div>
      <Disclosure
        label={
          modality
            ? "More of the source, stance and modality"
            : stance
              ? "More of the source and stance"
              : "More of the source"
        }
        open={hidden.some((name) => error(`quote.${name}`) !== undefined)}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          {line("publisherRef", "The publisher's own ID", {
            optional: true,
            description: "Such as MNA 130435.",
          })}
          <Field label="Language" error={error("quote.language")}>
            {(control) => <LanguageInput {...control} name="language" defaultValue={was("language", "en")} />}
          </Field>
          <Field label="Address" optional error={error("quote.url")} className="sm:col-span-2">
            {(control) => (
              <TextInput
                {...control}
                name="url"
                inputMode="url"
                placeholder="https://"
                defaultValue={was("url")}
              />
            )}
          </Field>
          {stance && choice("stance", `Stance to the ${about}`, stanceWord, stance)}
          {modality && choice("modality", "Modality", modalityWord, modality)}
        </div>
      </Disclosure>
    </>
  );
}
