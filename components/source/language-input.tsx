import { type ComponentProps, useId } from "react";
import { TextInput } from "@/components/ui/text-input";

const LANGUAGES = {
  en: "English",
  tr: "Turkish",
  fa: "Persian",
  ar: "Arabic",
  az: "Azerbaijani",
  ckb: "Central Kurdish",
  kmr: "Northern Kurdish",
  fi: "Finnish",
  et: "Estonian",
  ru: "Russian",
  fr: "French",
  de: "German",
  es: "Spanish",
  zh: "Chinese",
};

/** A language by its tag (BCP 47), with those that come often to choose from. */
export function LanguageInput(props: ComponentProps<"input">) {
  const id = useId();
  return (
    <>
      <TextInput {...props} list={id} autoComplete="off" spellCheck={false} />
      <datalist id={id}>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} label={name} />
        ))}
      </datalist>
    </>
  );
}
