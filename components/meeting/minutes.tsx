import { Markdown } from "@/components/meeting/markdown";
import { MinutesEditor } from "@/components/meeting/minutes-editor";
import { Section } from "@/components/ui/section";
import type { MeetingRecord } from "@/lib/meeting/schema";

/** The minutes of a meeting; for those who may record, with the way to write them. */
export function Minutes({
  meeting,
  writer,
}: {
  meeting: Pick<MeetingRecord, "id" | "version" | "minutes">;
  /** Who writes: drafts are kept for one person. Null for those who may not record. */
  writer: string | null;
}) {
  const { id, version, minutes } = meeting;
  const text = minutes ? (
    <Markdown text={minutes} />
  ) : (
    <p className="text-13 text-muted">No minutes are on record.</p>
  );
  if (writer === null) return <Section title="Minutes">{text}</Section>;
  return (
    <MinutesEditor key={id} id={id} version={version} minutes={minutes} writer={writer}>
      {text}
    </MinutesEditor>
  );
}
