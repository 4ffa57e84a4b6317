"use client";

import { ConflictPreview } from "@/components/meeting/conflict-preview";
import { Choice, Line, Lines } from "@/components/meeting/fields";
import { levelWord } from "@/components/meeting/labels";
import { SaveForm } from "@/components/meeting/save-form";
import type { WhenTyped } from "@/components/meeting/when-fields";
import { useDialogClose } from "@/components/ui/dialog-close";
import { showToast } from "@/components/ui/toast-store";
import {
  editMeetingAction,
  postponeMeetingAction,
  recordNextMeetingAction,
  takeBackHeldAction,
} from "@/lib/meeting/actions";
import { MEETING_LEVELS } from "@/lib/meeting/rules";
import type { MeetingRecord } from "@/lib/meeting/schema";

/** What the forms of a meeting need to know of it. */
export type Target = Pick<
  MeetingRecord,
  | "id"
  | "version"
  | "reference"
  | "title"
  | "status"
  | "ordinal"
  | "level"
  | "hostSide"
  | "place"
  | "online"
  | "note"
  | "reason"
  | "proposal"
> & { when: WhenTyped };

export interface Around {
  dossier: string;
  zones: string[];
  sides: { A: string; B: string };
}

type Props = { meeting: Target; around: Around };

const LEVELS = [
  ["", "not stated"],
  ...MEETING_LEVELS.map((level) => [level, levelWord[level]] as const),
] as const;
const hosts = ({ sides }: Around) =>
  [
    ["", "not stated"],
    ["A", `A · ${sides.A}`],
    ["B", `B · ${sides.B}`],
  ] as const;

/** Closes the dialog around a form and says that it was saved. */
export function useSaved(sentence: string) {
  const close = useDialogClose();
  return () => {
    close();
    showToast(sentence);
  };
}

/** What the meeting is: its title, number, level, host, place. */
export function EditForm({ meeting, around }: Props) {
  const { id, version, reference } = meeting;
  const saved = useSaved(`${reference} is saved.`);
  return (
    <SaveForm action={editMeetingAction} hidden={{ id, version }} submit="Save" changedOnly onDone={saved}>
      {(fault) => (
        <>
          <Line label="Title" name="title" fault={fault} defaultValue={meeting.title} required />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Line
              label="Number in the series"
              name="ordinal"
              fault={fault}
              optional
              inputMode="numeric"
              defaultValue={meeting.ordinal ?? ""}
            />
            <Choice
              label="Level"
              name="level"
              fault={fault}
              defaultValue={meeting.level ?? ""}
              options={LEVELS}
            />
            <Line label="Place" name="place" fault={fault} optional defaultValue={meeting.place ?? ""} />
            <Choice
              label="Host"
              name="hostSide"
              fault={fault}
              defaultValue={meeting.hostSide ?? ""}
              options={hosts(around)}
            />
            <Choice
              label="Held as"
              name="online"
              fault={fault}
              defaultValue={String(meeting.online)}
              options={[
                ["false", "a meeting in one place"],
                ["true", "an online meeting"],
              ]}
            />
          </div>
          <Lines label="Note" name="note" fault={fault} optional defaultValue={meeting.note} />
        </>
      )}
    </SaveForm>
  );
}

/** Puts a meeting off, to a new date or to none yet. */
export function PostponeForm({ meeting, around: { dossier, sides } }: Props) {
  const { id, version, reference } = meeting;
  const saved = useSaved(`${reference} is postponed.`);
  return (
    <SaveForm action={postponeMeetingAction} hidden={{ id, version }} submit="Postpone" onDone={saved}>
      {(fault) => (
        <>
          <Lines label="Why it was postponed" name="reason" fault={fault} rows={2} required />
          <ConflictPreview dossier={dossier} reference={reference} sides={sides}>
            <Line
              label="New date"
              name="on"
              fault={fault}
              optional
              description="Leave it empty while none is set: the meeting is then postponed without a date."
            />
          </ConflictPreview>
        </>
      )}
    </SaveForm>
  );
}

/** Calls a meeting off. */
export function CancelForm({ meeting }: Props) {
  const { id, version, reference } = meeting;
  const saved = useSaved(`${reference} is cancelled.`);
  return (
    <SaveForm
      action={editMeetingAction}
      hidden={{ id, version, status: "cancelled" }}
      submit="Cancel the meeting"
      variant="danger"
      onDone={saved}
    >
      {(fault) => <Lines label="Why it was cancelled" name="reason" fault={fault} rows={2} required />}
    </SaveForm>
  );
}

/** Says that it was not held after all. */
export function TakeBackForm({ meeting }: Props) {
  const { id, version, reference } = meeting;
  const saved = useSaved(`${reference} is not held after all.`);
  return (
    <SaveForm action={takeBackHeldAction} hidden={{ id, version }} submit="Take it back" onDone={saved}>
      {(fault) => (
        <>
          <Choice
            label="What it is instead"
            name="status"
            fault={fault}
            options={["scheduled", "announced", "planned", "postponed", "cancelled"].map((one) => [one, one])}
          />
          <Line
            label="Reason"
            name="reason"
            fault={fault}
            optional
            description="Needed where it was postponed or cancelled."
          />
        </>
      )}
    </SaveForm>
  );
}

/** The meeting after this one, filled in from it. */
export function NextForm({ meeting, around, onMade }: Props & { onMade: (reference: string) => void }) {
  const { id, proposal } = meeting;
  const { agenda } = proposal;
  return (
    <SaveForm
      action={recordNextMeetingAction}
      hidden={{ id }}
      submit="Record the next meeting"
      onDone={(made) => onMade(made.reference)}
    >
      {(fault) => (
        <>
          <Line label="Title" name="title" fault={fault} defaultValue={proposal.title} required />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Line label="Date" name="on" fault={fault} optional description="As the source gives it." />
            <Choice
              label="Status"
              name="status"
              fault={fault}
              options={["planned", "announced", "scheduled", "held"].map((one) => [one, one])}
            />
            <Choice
              label="Host"
              name="hostSide"
              fault={fault}
              defaultValue={proposal.hostSide ?? ""}
              options={hosts(around)}
              description={
                proposal.hostSide ? "In turn, by the meetings held." : "The last host is not on record."
              }
            />
            <Line
              label="Place"
              name="place"
              fault={fault}
              optional
              defaultValue={proposal.place ?? ""}
              description={proposal.place ? "Where that side hosted last." : undefined}
            />
            <Line
              label="Number in the series"
              name="ordinal"
              fault={fault}
              optional
              inputMode="numeric"
              defaultValue={proposal.ordinal ?? ""}
            />
            <Choice
              label="Level"
              name="level"
              fault={fault}
              defaultValue={proposal.level ?? ""}
              options={LEVELS}
            />
          </div>
          {agenda.length > 0 ? (
            <>
              <Choice
                label="Agenda"
                name="agenda"
                fault={fault}
                options={[
                  [
                    "true",
                    agenda.length === 1 ? "take up the open item" : `take up the ${agenda.length} open items`,
                  ],
                  ["false", "begin empty"],
                ]}
                description="Items that no decision and no closing settled:"
              />
              <ul className="-mt-2 list-disc ps-5 text-12 text-muted">
                {agenda.map((title) => (
                  <li key={title} dir="auto">
                    {title}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p className="text-13 text-muted">Nothing on the agenda was left open.</p>
          )}
        </>
      )}
    </SaveForm>
  );
}
