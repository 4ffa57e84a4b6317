import { passagesOf } from "@/lib/source/passages";
import type { SnapshotShape } from "@/lib/source/schema";

/** The text with its excerpts marked where they stand; each can be linked to by its reference. */
export function SourceText({ snapshot }: { snapshot: SnapshotShape }) {
  const passages = passagesOf(snapshot.text, snapshot.excerpts);
  let at = 0;
  return (
    <div
      lang={snapshot.language}
      dir={snapshot.direction}
      className="max-w-[72ch] text-14 leading-relaxed whitespace-pre-wrap"
    >
      {passages.map(({ text, within, begins }) => {
        const key = at;
        at += text.length;
        if (within.length === 0) return <span key={key}>{text}</span>;
        return (
          <mark key={key} id={begins[0]} title={within.join(", ")} className="bg-amber-soft text-ink">
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
