import type { ReactNode } from "react";
import { sideOf } from "@/lib/audit-event/rules";
import { type Change, changesOf } from "@/lib/audit-event/rules/changes";
import type { AuditEventShape } from "@/lib/audit-event/schema";

/** What stands beside the fields already: the side in the sentence, the day in its column, the title in the link. */
function isSaidElsewhere(change: Change, event: AuditEventShape): boolean {
  if (change.name === "by") return sideOf(event) !== null;
  if (change.kind !== "said") return false;
  return ["asOf", "on", "edtf", "searchedOn"].includes(change.name) || change.to === event.title;
}

function Line({ field, children }: { field: string; children: ReactNode }) {
  return (
    <li className="min-w-0">
      <span className="text-muted">{field}:</span> {children}
    </li>
  );
}

/** What an event changed, field by field: from → to. */
export function Changes({ event }: { event: AuditEventShape }) {
  const changes = changesOf(event.before, event.after).filter((change) => !isSaidElsewhere(change, event));
  if (changes.length === 0 && event.evidence.length === 0) return null;
  return (
    <ul className="mt-0.5 flex max-w-[88ch] flex-wrap gap-x-4 gap-y-0.5 text-12">
      {changes.map((change) => (
        <Line key={change.name} field={change.field}>
          {change.kind !== "said" && (
            <del className="text-muted">
              <bdi>{change.from}</bdi>
            </del>
          )}
          {change.kind === "changed" && (
            <>
              <span aria-hidden="true"> → </span>
              <span className="sr-only"> became </span>
            </>
          )}
          {change.kind !== "dropped" && (
            <ins className="no-underline">
              <bdi>{change.to}</bdi>
            </ins>
          )}
        </Line>
      ))}
      {event.evidence.length > 0 && <Line field="Evidence">{event.evidence.join(", ")}</Line>}
    </ul>
  );
}
