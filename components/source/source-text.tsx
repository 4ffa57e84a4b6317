import { passagesOf } from "@/lib/source/passages";
import type { SnapshotShape } from "@/lib/source/schema";

/** The ID of the element that holds a snapshot's text and nothing else: selections are counted from its start. */
export const textId = (snapshotId: string) => `text-${snapshotId}`;

/** The text with its excerpts marked where they stand; each can be linked to by its reference. */
export function SourceText({ snapshot }: { snapshot: SnapshotShape }) {
  const passages = passagesOf(snapshot.text, snapshot.excerpts);
  let at = 0;
  return (
    <div
      id={textId(snapshot.id)}
      lang={snapshot.language}
      dir={snapshot.direction}
      className="max-w-[72ch] text-14 leading-relaxed whitespace-pre-wrap"
    >
      {passages.map(({ text, within, begins }) => {
        const key = at;
        at += text.length;
        if (within.length === 0) return <span key={key}>{text}</span>;
        return (
          <mark
            key={key}
            id={begins[0]}
            title={within.join(", ")}
            className="scroll-mt-16 bg-amber-soft text-ink target:outline-2 target:outline-accent-ink"
          >
            {begins.slice(1).map((reference) => (
              <span key={reference} id={reference} />
            ))}
            {text}
          </mark>
        );
      })}
    </div>
  );
}
