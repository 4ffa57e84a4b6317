import { actionWord, hedged, inline, sayState } from "@/components/agreement/words";
import { Notice } from "@/components/ui/notice";
import type { ActionShape, AgreementRecord } from "@/lib/agreement/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

const sayAct = ({ kind, on }: Pick<ActionShape, "kind" | "on">) =>
  `${inline(actionWord[kind])} (${formatPartialDate(on)})`;

/** Sentences on how far the status can be relied on; empty when nothing is in doubt. */
export function doubtSentences(
  record: Pick<AgreementRecord, "status" | "actions" | "doubts" | "position">,
  names: { A: string; B: string },
): string[] {
  const { status, position } = record;
  const acts = new Map(record.actions.map((act) => [act.id, act]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => acts.get(id) ?? []);
  const sentences: string[] = [];
  if (status.confirmation !== "confirmed") {
    const rests = of(status.restsOn).map(sayAct).join(", ");
    sentences.push(
      `“${hedged(status.confirmation, sayState(status.state, status.by))}” rests on what is ${status.confirmation} only: ${rests}.`,
    );
    if (status.surer) {
      const { state, by, confirmation } = status.surer;
      const without = inline(hedged(confirmation, sayState(state, by)));
      sentences.push(
        state === "not_concluded"
          ? "No surer act stands behind it."
          : confirmation === "confirmed"
            ? `On confirmed acts alone it is ${without}.`
            : `Without them it is ${without}.`,
      );
    }
  }
  if (position.summary.includes("divergent") || position.summary.includes("denied"))
    sentences.push(`The accounts of A (${names.A}) and B (${names.B}) differ: read both below.`);
  for (const { reason, acts: pair } of record.doubts) {
    const [first, second] = of(pair).map(sayAct);
    sentences.push(
      reason === "out_of_order"
        ? `By their dates ${first} came before ${second}, which is not how it goes: a date may be wrong, or it did not bind both sides yet.`
        : `Whether ${first} came before or after ${second} is not known. It is taken to have come after, and to hold.`,
    );
  }
  return sentences;
}

/** What makes the status uncertain, said before it is drawn. */
export function Doubts({
  record,
  names,
}: {
  record: Pick<AgreementRecord, "status" | "actions" | "doubts" | "position">;
  names: { A: string; B: string };
}) {
  const sentences = doubtSentences(record, names);
  if (sentences.length === 0) return null;
  return (
    <Notice tone="warn" title="Uncertain" className="mb-4">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
