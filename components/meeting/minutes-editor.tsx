"use client";

import { Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { keepDraft, readDraft } from "@/components/meeting/minutes-draft";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { showToast } from "@/components/ui/toast-store";
import { writeMinutesAction } from "@/lib/meeting/actions";

// The parser comes to the browser only for those who look at a preview.
const Markdown = dynamic(() => import("@/components/meeting/markdown").then((module) => module.Markdown));

/** The minutes as somebody else saved them: what the command answers a stale version with. */
const theirsOf = (current: unknown) => (current as { minutes: string }).minutes;

interface Begun {
  text: string;
  /** The saved minutes that it was begun over. */
  was: string;
  /** From before the page was opened. */
  isKept: boolean;
}

interface Of {
  id: string;
  version: number;
  minutes: string;
  writer: string;
}

/** The editor while it is open: what was answered to it goes with it. */
function OpenEditor({
  of: { id, version, minutes, writer },
  begun,
  onEnd,
}: {
  of: Of;
  begun: Begun;
  onEnd: () => void;
}) {
  const [text, setText] = useState(begun.text);
  const [was, setWas] = useState(begun.was);
  const [preview, setPreview] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!begun.isKept) area.current?.focus();
  }, [begun]);
  const type = (typed: string) => {
    setText(typed);
    keepDraft(writer, id, typed === was ? null : { text: typed, was });
  };
  const sending = useSending(
    async (form) => {
      const answer = await writeMinutesAction(form);
      // Theirs is shown then: what is saved next is meant to stand in its place.
      if (answer.status === "failed" && answer.fault.code === "stale") setWas(theirsOf(answer.fault.current));
      return answer;
    },
    () => {
      onEnd();
      showToast("The minutes are saved.");
    },
  );
  return (
    <Section
      title="Minutes"
      description="Markdown: # heading, - list, **bold**, [words](address). Kept on this device until you save."
    >
      {begun.isKept && (
        <Notice
          tone="info"
          title="Your draft from before is here again."
          className="mb-3"
          action={
            <Button size="sm" onClick={onEnd}>
              Throw it away
            </Button>
          }
        >
          {was !== minutes && "The minutes were saved by somebody else since you began it."}
        </Notice>
      )}
      <div className="max-w-[80ch]">
        <SendForm
          sending={sending}
          hidden={{ id, was }}
          version={version}
          labels={{ minutes: "Minutes" }}
          submit="Save the minutes"
          now={(current) => (
            <div className="mt-1 max-h-40 overflow-y-auto whitespace-pre-wrap" dir="auto">
              {theirsOf(current)}
            </div>
          )}
          beside={
            <>
              <Button aria-pressed={preview} onClick={() => setPreview(!preview)}>
                {preview ? "Write on" : "Preview"}
              </Button>
              <Button variant="quiet" onClick={onEnd}>
                {text === was ? "Close" : "Discard"}
              </Button>
            </>
          }
        >
          {({ label, error }) => (
            <>
              <Field label={label("minutes")} hideLabel error={error("minutes")}>
                {(control) => (
                  <TextArea
                    {...control}
                    required={false}
                    ref={area}
                    name="minutes"
                    rows={12}
                    value={text}
                    hidden={preview}
                    onChange={(event) => type(event.target.value)}
                    className="font-mono text-13"
                  />
                )}
              </Field>
              {preview && (
                <div className="min-h-40 rounded-md border border-line px-3 py-2">
                  <Markdown text={text} />
                </div>
              )}
            </>
          )}
        </SendForm>
      </div>
    </Section>
  );
}

/**
 * Writes the minutes in Markdown. What is typed is kept on this device with each letter, so that a reload or a crash
 * loses nothing, and forgotten once it is saved.
 */
export function MinutesEditor({
  children,
  ...of
}: Of & {
  /** The minutes as they are read. */
  children: ReactNode;
}) {
  const { id, minutes, writer } = of;
  const [begun, setBegun] = useState<Begun | null>(null);

  const restore = useEffectEvent(() => {
    const draft = readDraft(writer, id);
    if (draft && draft.text !== minutes) setBegun({ ...draft, isKept: true });
  });
  // Only what was kept from before the page opened: later drafts are this editor's own.
  useEffect(() => restore(), []);

  const end = () => {
    keepDraft(writer, id, null);
    setBegun(null);
  };
  if (begun) return <OpenEditor of={of} begun={begun} onEnd={end} />;
  return (
    <Section
      title="Minutes"
      actions={
        <Button
          size="sm"
          icon={<Pencil />}
          onClick={() => setBegun({ text: minutes, was: minutes, isKept: false })}
        >
          {minutes ? "Edit the minutes" : "Write minutes"}
        </Button>
      }
    >
      {children}
    </Section>
  );
}
