"use client";

import { type FormProps, hosts, LEVELS } from "@/components/meeting/change-forms";
import { MEETING_FIELDS } from "@/components/meeting/labels";
import { DateLine } from "@/components/shell/date-line";
import { Choice, type Fields, Line } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { recordNextMeetingAction } from "@/lib/meeting/actions";

/** The meeting after this one, filled in from it. */
export function NextForm({ meeting, around, onMade }: FormProps & { onMade: (reference: string) => void }) {
  const { id, proposal } = meeting;
  const sending = useSending(recordNextMeetingAction, (made) => onMade(made.reference), {
    draft: `meeting:next:${id}`,
  });
  return (
    <SendForm sending={sending} hidden={{ id }} labels={MEETING_FIELDS} submit="Record the next meeting">
      {(fields) => (
        <>
          <Line fields={fields} name="title" defaultValue={proposal.title} />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <DateLine fields={fields} name="on" optional description="As the source gives it." />
            <Choice
              fields={fields}
              name="status"
              options={["planned", "announced", "scheduled", "held"].map((one) => [one, one])}
            />
            <Choice
              fields={fields}
              name="hostSide"
              defaultValue={proposal.hostSide ?? ""}
              options={hosts(around)}
              description={
                proposal.hostSide
                  ? "In turn, by the meetings held."
                  : "Nothing on record says whose turn it is."
              }
            />
            <Line
              fields={fields}
              name="place"
              optional
              defaultValue={proposal.place ?? ""}
              description={
                proposal.place &&
                (proposal.hostSide ? "Where that side hosted last." : "Where this meeting was.")
              }
            />
            <Line
              fields={fields}
              name="ordinal"
              optional
              inputMode="numeric"
              defaultValue={proposal.ordinal ?? ""}
            />
            <Choice fields={fields} name="level" defaultValue={proposal.level ?? ""} options={LEVELS} />
          </div>
          <OpenItems agenda={proposal.agenda} fields={fields} />
        </>
      )}
    </SendForm>
  );
}

/** What the last meeting left open, and whether the next takes it up. */
function OpenItems({ agenda, fields }: { agenda: string[]; fields: Fields }) {
  if (agenda.length === 0) return <p className="text-13 text-muted">Nothing on the agenda was left open.</p>;
  return (
    <>
      <Choice
        fields={fields}
        name="agenda"
        options={[
          ["true", agenda.length === 1 ? "take up the open item" : `take up the ${agenda.length} open items`],
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
  );
}
