"use client";

import { type Around, type Target, useSaved } from "@/components/meeting/change-forms";
import { ConflictPreview } from "@/components/meeting/conflict-preview";
import { Line } from "@/components/meeting/fields";
import { SaveForm } from "@/components/meeting/save-form";
import { WhenFields, type WhenTyped } from "@/components/meeting/when-fields";
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
  const saved = useSaved(
    isHeld ? `The date of ${reference} is corrected.` : `${reference} has its new date.`,
  );
  return (
    <SaveForm
      action={editMeetingAction}
      hidden={{ id, version }}
      submit={isHeld ? "Save the date" : "Move"}
      changedOnly
      onRecord={wanted && { on: when.on, lastDay: when.lastDay }}
      together={HOURS}
      onDone={saved}
    >
      {(fault) => (
        <>
          <ConflictPreview
            dossier={dossier}
            reference={reference}
            sides={sides}
            atOnce={wanted !== undefined}
          >
            <WhenFields
              fault={fault}
              typed={{ ...when, ...wanted }}
              zones={zones}
              label={isHeld ? undefined : "New date"}
            />
          </ConflictPreview>
          {!isHeld && <Line label="Why it was moved" name="reason" fault={fault} optional />}
        </>
      )}
    </SaveForm>
  );
}
