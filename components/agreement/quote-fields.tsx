import { assertedByWord, stanceWord } from "@/components/claim/words";
import type { Fields } from "@/components/shell/send-form";
import { LanguageInput } from "@/components/source/language-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";

/** The words that carry an act, and where they stand. May be left empty; begun, they need publisher and title. */
export function QuoteFields({ fields: { was, error } }: { fields: Fields }) {
  const hidden = ["publisherRef", "url", "language", "stance"];
  const line = (name: string, label: string, more: { optional?: boolean; description?: string } = {}) => (
    <Field label={label} error={error(`quote.${name}`)} {...more}>
      {(control) => <TextInput {...control} required={false} name={name} defaultValue={was(name)} />}
    </Field>
  );
  return (
    <fieldset className="grid min-w-0 gap-3 border-t border-line">
      <legend className="float-start w-full pt-3 text-13 font-semibold">
        The words that say so <span className="font-normal text-muted">(optional)</span>
      </legend>
      <p className="text-12 text-muted">
        Without them the act is shown as having no words on record. A quote needs its publisher and title.
      </p>
      <Field label="Quote" error={error("quote.exact")}>
        {(control) => (
          <TextArea {...control} required={false} name="exact" rows={2} defaultValue={was("exact")} />
        )}
      </Field>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field label="Who says so" error={error("quote.assertedBy")}>
          {(control) => (
            <Select {...control} name="assertedBy" defaultValue={was("assertedBy", "observer")}>
              <Options words={assertedByWord} />
            </Select>
          )}
        </Field>
        {line("speaker", "Speaker, as printed", { optional: true })}
        {line("publisher", "Publisher")}
        {line("title", "Title")}
      </div>
      <Disclosure
        label="More of the source, stance"
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
          <Field label="Stance to the act" error={error("quote.stance")}>
            {(control) => (
              <Select {...control} name="stance" defaultValue={was("stance", "supports")}>
                <Options words={stanceWord} />
              </Select>
            )}
          </Field>
        </div>
      </Disclosure>
    </fieldset>
  );
}
