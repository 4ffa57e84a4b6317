import { TriangleAlert } from "lucide-react";
import { Notice } from "@/components/ui/notice";
import { isBlocked } from "@/lib/meeting/rules/conflicts";
import type { Sides } from "@/lib/meeting/rules/words";
import { sayBlocked, sayConflict } from "@/lib/meeting/rules/words";
import type { ConflictShape, RestConflictShape } from "@/lib/meeting/schema/conflicts";

/** The sign that warns of a blocked day. */
export function BlockedSign() {
  return (
    <TriangleAlert
      role="img"
      aria-label="Warning"
      className="size-3.5 shrink-0 translate-y-0.5 text-amber-ink"
    />
  );
}

/** That a coming meeting falls on a day of rest of a side, and of which: a line for lists. Nothing where it does not. */
export function Blocked({ blocked, sides }: { blocked: readonly RestConflictShape[]; sides: Sides }) {
  if (blocked.length === 0) return null;
  return (
    <span className="flex items-baseline gap-1 text-12">
      <BlockedSign />
      <bdi>{sayBlocked(blocked, sides)}</bdi>
    </span>
  );
}

/** What stands against a meeting's day, a sentence each. */
export function ConflictList({ conflicts, sides }: { conflicts: readonly ConflictShape[]; sides: Sides }) {
  const sentences = [...new Set(conflicts.map((conflict) => sayConflict(conflict, sides)))];
  if (sentences.length === 1) return <bdi>{sentences[0]}</bdi>;
  return (
    <ul className="list-disc ps-4">
      {sentences.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** The warning on a meeting's page. It is reckoned with every look: a holiday that is entered later brings it about. */
export function ConflictNotice({ conflicts, sides }: { conflicts: readonly ConflictShape[]; sides: Sides }) {
  if (conflicts.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={isBlocked(conflicts) ? "Its day is blocked." : "Something stands against its day."}
      className="mb-4"
    >
      <ConflictList conflicts={conflicts} sides={sides} />
    </Notice>
  );
}
