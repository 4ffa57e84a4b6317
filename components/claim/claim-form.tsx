"use client";

import { useId, useState } from "react";
import type { ClaimText, Selected } from "@/components/claim/claim-maker";
import {
  aboutSideWord,
  assertedByWord,
  attributionWord,
  credibilityWord,
  modalityWord,
  stanceWord,
} from "@/components/claim/words";
import { levelLook } from "@/components/commitment/level";
import type { Fields } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Quote } from "@/components/ui/quote";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { createClaimAction } from "@/lib/claim/actions";
import type { Subjects } from "@/lib/claim/schema";
import { LEVELS } from "@/lib/commitment/rules";

const LABELS = {
  exact: "Quote",
  endCp: "Quote",
  about: "About which record",
  part: "Which part of it",
  assertedBy: "Who says so",
  speaker: "Speaker, as printed",
  modality: "Modality",
  stance: "Stance",
  level: "Level that it amounts to",
  gist: "In one sentence",
  attribution: "Attribution",
  aboutSide: "About whose conduct",
  credibility: "Credibility",
};
const levelWord = Object.fromEntries(LEVELS.map((level) => [level, levelLook[level].word]));
const HIDDEN = ["speaker", "gist", "attribution", "aboutSide", "credibility"];

/** Makes a claim of selected words, or of a quote that is typed and looked up in the text. */
export function ClaimForm({
  text,
  selected,
  subjects,
  onDone,
}: {
  text: ClaimText;
  selected: Selected | null;
  subjects: Subjects;
  onDone: () => void;
}) {
  const draft = `claim:${text.snapshotId}`;
  const sending = useSending(
    createClaimAction,
    ({ reference }) => {
      showToast(`${reference} is on record.`);
      onDone();
    },
    { draft },
  );
  // What was selected when the form was opened: a later selection is another claim's.
  const [words] = useState(selected);
  const place = words && {
    startCp: String(words.startCp),
    endCp: String(words.endCp),
    exact: words.exact,
  };
  return (
    <SendForm
      sending={sending}
      hidden={{ snapshotId: text.snapshotId, ...place }}
      labels={LABELS}
      submit="Record the claim"
    >
      {(fields) => (
        <>
          {words ? (
            <Quote lang={text.language} className="max-h-40 overflow-y-auto">
              {words.exact}
            </Quote>
          ) : (
            <Field
              label={LABELS.exact}
              description="As it stands in the text; line breaks do not matter."
              error={fields.error("exact")}
            >
              {(control) => (
                <TextArea
                  {...control}
                  name="exact"
                  rows={2}
                  lang={text.language}
                  data-focus-first
                  defaultValue={fields.was("exact")}
                />
              )}
            </Field>
          )}
          <ClaimFields text={text} subjects={subjects} fields={fields} />
        </>
      )}
    </SendForm>
  );
}

function ClaimFields({ text, subjects, fields }: { text: ClaimText; subjects: Subjects; fields: Fields }) {
  const { was, error } = fields;
  const id = useId();
  const [about, setAbout] = useState(was("about", "") ?? "");
  const named = about.trim().toUpperCase();
  const parts = subjects.parts.filter((part) => part.reference === named);
  const isCommitment = /^C-\d+$/.test(named);
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <Field
          label={LABELS.about}
          description="Its short reference, such as C-12 or M-7."
          error={error("about")}
          className="sm:col-span-2"
        >
          {(control) => (
            <TextInput
              {...control}
              name="about"
              list={id}
              autoComplete="off"
              data-focus-first
              defaultValue={about}
              onInput={(event) => setAbout(event.currentTarget.value)}
            />
          )}
        </Field>
        <datalist id={id}>
          {subjects.records.map(({ reference, title }) => (
            <option key={reference} value={reference} label={`${reference} ${title}`} />
          ))}
        </datalist>
        {parts.length > 0 && (
          <Field label={LABELS.part} error={error("part")} className="sm:col-span-2">
            {(control) => (
              <Select {...control} required={false} name="part" defaultValue={was("part", "")}>
                <Options
                  words={Object.fromEntries(parts.map((part) => [part.id, part.title]))}
                  empty="the agreement itself"
                />
              </Select>
            )}
          </Field>
        )}
        <Field label={LABELS.assertedBy} error={error("assertedBy")}>
          {(control) => (
            <Select {...control} name="assertedBy" defaultValue={was("assertedBy", text.assertedBy)}>
              <Options words={assertedByWord} />
            </Select>
          )}
        </Field>
        <Field label={LABELS.stance} error={error("stance")}>
          {(control) => (
            <Select {...control} name="stance" defaultValue={was("stance", "supports")}>
              <Options words={stanceWord} />
            </Select>
          )}
        </Field>
        <Field label={LABELS.modality} error={error("modality")}>
          {(control) => (
            <Select {...control} name="modality" defaultValue={was("modality", "agreed")}>
              <Options words={modalityWord} />
            </Select>
          )}
        </Field>
        {isCommitment && (
          <Field label={LABELS.level} error={error("level")}>
            {(control) => (
              <Select {...control} required={false} name="level" defaultValue={was("level", "")}>
                <Options words={levelWord} empty="not said" />
              </Select>
            )}
          </Field>
        )}
      </div>
      <Disclosure
        label="Speaker, attribution, credibility, a sentence of ours"
        open={HIDDEN.some((name) => error(name) !== undefined)}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <Field label={LABELS.speaker} optional error={error("speaker")}>
            {(control) => <TextInput {...control} name="speaker" defaultValue={was("speaker")} />}
          </Field>
          <Field label={LABELS.attribution} error={error("attribution")}>
            {(control) => (
              <Select {...control} name="attribution" defaultValue={was("attribution", "paraphrase")}>
                <Options words={attributionWord} />
              </Select>
            )}
          </Field>
          <Field label={LABELS.aboutSide} error={error("aboutSide")}>
            {(control) => (
              <Select {...control} required={false} name="aboutSide" defaultValue={was("aboutSide", "")}>
                <Options words={aboutSideWord} empty="not said" />
              </Select>
            )}
          </Field>
          <Field label={LABELS.credibility} error={error("credibility")}>
            {(control) => (
              <Select {...control} name="credibility" defaultValue={was("credibility", "6")}>
                <Options words={credibilityWord} />
              </Select>
            )}
          </Field>
          <Field
            label={LABELS.gist}
            optional
            description="What is claimed, in our words. Empty: the quote itself."
            error={error("gist")}
            className="sm:col-span-2"
          >
            {(control) => <TextInput {...control} name="gist" maxLength={500} defaultValue={was("gist")} />}
          </Field>
        </div>
      </Disclosure>
    </>
  );
}
