"use client";

import { type FormEvent, useRef, useState } from "react";
import { type Around, standsNow, type Target, useSaved } from "@/components/meeting/change-forms";
import { ConflictPreview } from "@/components/meeting/conflict-preview";
import { takeAlong } from "@/components/meeting/goes-along";
import { MEETING_FIELDS } from "@/components/meeting/labels";
import { WhenFields, type WhenTyped } from "@/components/meeting/when-fields";
import { Line } from "@/components/shell/fields";
import { keepChanged } from "@/components/shell/merging";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { useDialogClose } from "@/components/ui/dialog-close";
import { forgetDraft } from "@/components/ui/use-draft";
import { editMeetingAction } from "@/lib/meeting/actions";

/** Hours belong to their day and to their zone. */
const HOURS = { on: ["lastDay", "startTime", "endTime", "timeZone"], startTime: ["timeZone"] };

export type Movable = Pick<Target, "id" | "version" | "reference" | "status" | "when">;

/**
 * When it is: a new date goes with its reason into the chain of dates. What stands against it is told while it is
 * typed. `wanted` is what the form opens with where that is not what is on record.
 */
export function MoveForm({
  meeting: { id, version, reference, status, when },
  around: { dossier, zones, sides },
  wanted,
}: {
  meeting: Movable;
  around: Around;
  wanted?: Pick<WhenTyped, "on" | "lastDay">;
}) {
  const isHeld = status === "held";
  // As it was when the form appeared: the page behind it may be read again meanwhile.
  const [was] = useState({ ...when, reason: "" });
  const along = useRef<WhenTyped>({ ...was, ...wanted });
  const onInput = ({ currentTarget, target }: FormEvent<HTMLElement>) => {
    const form = currentTarget.closest("form");
    if (form && "name" in target && target.name === "on") along.current = takeAlong(form, was, along.current);
  };
  const close = useDialogClose();
  const saved = useSaved(
    isHeld ? `The date of ${reference} is corrected.` : `${reference} has its new date.`,
  );
  const sending = useSending(editMeetingAction, saved, {
    // A day that was dragged to is meant now, and no draft.
    draft: wanted ? null : `meeting:move:${id}`,
  });
  const send = (form: FormData) => {
    // A date that was left as it was keeps the words that its source has for it, and others' change of it.
    if (keepChanged(form, was, HOURS)) return sending.send(form);
    if (sending.draft !== null) forgetDraft(sending.draft);
    close();
  };
  return (
    <SendForm
      sending={{ ...sending, send }}
      hidden={{ id }}
      version={version}
      labels={{ ...MEETING_FIELDS, ...(!isHeld && { on: "New date" }), reason: "Why it was moved" }}
      submit={isHeld ? "Save the date" : "Move"}
      now={standsNow}
    >
      {(fields) => (
        <>
          <ConflictPreview
            dossier={dossier}
            reference={reference}
            sides={sides}
            atOnce={wanted !== undefined || fields.was("on") !== undefined}
          >
            <div className="contents" onInput={onInput}>
              <WhenFields fields={fields} typed={{ ...was, ...wanted }} zones={zones} />
            </div>
          </ConflictPreview>
          {!isHeld && <Line fields={fields} name="reason" optional />}
        </>
      )}
    </SendForm>
  );
}
