import { assertedByWord, modalityWord, stanceWord } from "@/components/claim/words";
import type { Fields } from "@/components/shell/send-form";
import { LanguageInput } from "@/components/source/language-input";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { type Level, MODALITY_OF, stanceOf } from "@/lib/commitment/rules";

/** Pasted words, who says them, where they stand, and what they amount to: by the level, unless chosen otherwise. */
export function QuoteFields({ level, fields: { was, error } }: { level: Level; fields: Fields }) {
  // A stance that was chosen for another level says nothing of this one.
  const chosen = (name: string, otherwise: string) =>
    was("level") === level ? was(name, otherwise) : otherwise;
  const hidden = ["publisherRef", "url", "language", "stance", "modality"];
  return (
    <>
      <Field label="Quote" error={error("quote.exact")}>
        {(control) => (
          <TextArea {...control} name="exact" rows={3} data-focus-first defaultValue={was("exact")} />
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
        <Field label="Speaker, as printed" optional error={error("quote.speaker")}>
          {(control) => <TextInput {...control} name="speaker" defaultValue={was("speaker")} />}
        </Field>
        <Field label="Publisher" error={error("quote.publisher")}>
          {(control) => <TextInput {...control} name="publisher" defaultValue={was("publisher")} />}
        </Field>
        <Field label="Title" error={error("quote.title")}>
          {(control) => <TextInput {...control} name="title" defaultValue={was("title")} />}
        </Field>
      </div>
      <Disclosure
        label="More of the source, stance and modality"
        open={hidden.some((name) => error(`quote.${name}`) !== undefined)}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <Field
            label="The publisher's own ID"
            optional
            description="Such as MNA 130435."
            error={error("quote.publisherRef")}
          >
            {(control) => <TextInput {...control} name="publisherRef" defaultValue={was("publisherRef")} />}
          </Field>
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
          <Field label="Stance to the commitment" error={error("quote.stance")}>
            {(control) => (
              <Select {...control} name="stance" defaultValue={chosen("stance", stanceOf(level))}>
                <Options words={stanceWord} />
              </Select>
            )}
          </Field>
          <Field label="Modality" error={error("quote.modality")}>
            {(control) => (
              <Select {...control} name="modality" defaultValue={chosen("modality", MODALITY_OF[level])}>
                <Options words={modalityWord} />
              </Select>
            )}
          </Field>
        </div>
      </Disclosure>
    </>
  );
}
