import { EventText } from "@/components/audit-event/event-text";
import { UndoEvent } from "@/components/audit-event/undo";
import { Badge } from "@/components/ui/badge";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { countKinds, happenedWords, verbWords } from "@/lib/audit-event/rules";
import type { AuditEventShape } from "@/lib/audit-event/schema";
import { formatDay } from "@/lib/time/day";

type Line = readonly [AuditEventShape, ...AuditEventShape[]];

const dayOf = (line: Line) => line[0].recordedAt.slice(0, 10);
const timeOf = ({ recordedAt }: AuditEventShape) => recordedAt.slice(11, 16);

function Who({ event: { actor } }: { event: AuditEventShape }) {
  return (
    <>
      <bdi>{actor.name}</bdi>
      {actor.kind !== "user" && (
        <span className="block text-12 text-muted">{actor.kind === "token" ? "by a token" : actor.kind}</span>
      )}
    </>
  );
}

/** Many events that are one act: how many and of what, and each of them on request. */
function Act({ line, slug, canRecord }: { line: Line; slug: string; canRecord: boolean }) {
  const [first] = line;
  return (
    <details>
      <summary data-row-link className="rounded-sm">
        {verbWords(first)} {line.length} records
        <span className="ms-2 text-12 text-muted">{countKinds(line.map((event) => event.entityType))}</span>
      </summary>
      <ul className="mt-1 grid divide-y divide-line border-t border-line">
        {line.map((event) => (
          <li key={event.id} className="flex flex-wrap items-start justify-between gap-x-4 py-1">
            <div className="min-w-0">
              <EventText event={event} slug={slug} />
            </div>
            <UndoEvent event={event} canRecord={canRecord} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Row({ line, slug, canRecord }: { line: Line; slug: string; canRecord: boolean }) {
  const [event] = line;
  const isOne = line.length === 1;
  return (
    <Tr>
      <Td label="Recorded" top>
        <time dateTime={event.recordedAt}>{timeOf(event)}</time>
      </Td>
      <Td label="Who" top>
        <Who event={event} />
      </Td>
      <Td main top>
        {isOne ? (
          <EventText event={event} slug={slug} />
        ) : (
          <Act line={line} slug={slug} canRecord={canRecord} />
        )}
      </Td>
      <Td label="Happened" top>
        {isOne && event.happened !== null && happenedWords(event.happened, event.recordedAt)}
      </Td>
      <Td end top>
        <div className="flex items-center justify-end gap-2 whitespace-nowrap">
          {line.some(({ unseen }) => unseen) && <Badge tone="accent">New</Badge>}
          {isOne && <UndoEvent event={event} canRecord={canRecord} />}
        </div>
      </Td>
    </Tr>
  );
}

/** Events in a table, by the day on which they were recorded, the latest first. */
export function ActivityTable({
  lines,
  slug,
  canRecord,
}: {
  lines: readonly Line[];
  slug: string;
  canRecord: boolean;
}) {
  const days = [...new Set(lines.map(dayOf))];
  return (
    // One list over all days: j and k go from one to the next.
    <div data-list>
      <Table label="Activity" stack>
        <thead>
          <tr>
            <Th>Recorded (UTC)</Th>
            <Th>Who</Th>
            <Th>What</Th>
            <Th>Happened</Th>
            <Th>
              <span className="sr-only">Undo</span>
            </Th>
          </tr>
        </thead>
        {days.map((day) => (
          <TableBody key={day}>
            <GroupRow columns={5}>{formatDay(day)}</GroupRow>
            {lines
              .filter((line) => dayOf(line) === day)
              .map((line) => (
                <Row key={line[0].id} line={line} slug={slug} canRecord={canRecord} />
              ))}
          </TableBody>
        ))}
      </Table>
    </div>
  );
}
