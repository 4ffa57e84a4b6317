import { AgendaKeys } from "@/components/meeting/agenda-keys";
import { agendaSections } from "@/components/meeting/agenda-sections";
import { MarkHeld } from "@/components/meeting/mark-held";
import { RestDays } from "@/components/meeting/rest-days";
import { MeetingStatusBadge } from "@/components/meeting/status";
import { persianWhen, whenOf } from "@/components/meeting/words";
import { recordHref } from "@/components/shell/paths";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { mayBeHeld } from "@/lib/meeting/rules";
import type { Sides } from "@/lib/meeting/rules/words";
import type { ListedMeeting } from "@/lib/meeting/schema";
import type { Day } from "@/lib/time/day";

function Row({
  meeting,
  today,
  canRecord,
  hijri,
  sides,
}: {
  meeting: ListedMeeting;
  today: Day;
  canRecord: boolean;
  hijri: boolean;
  sides: Sides;
}) {
  const persian = hijri && persianWhen(meeting);
  const { dossier, reference, title, groups, hostSide, place, online, status, on } = meeting;
  return (
    <Tr>
      <Td>{reference}</Td>
      <Td main>
        <TextLink quiet data-row-link href={recordHref(dossier, reference) ?? "#"}>
          <bdi>{title}</bdi>
        </TextLink>
      </Td>
      <Td label="Group">
        {groups.map((group, at) => (
          <span key={group.reference}>
            {at > 0 && ", "}
            <TextLink
              quiet
              href={recordHref(dossier, group.reference) ?? "#"}
              title={group.name}
              className="inline-flex min-h-6 min-w-6 items-center align-middle text-muted"
            >
              {group.reference}
              <span className="sr-only"> {group.name}</span>
            </TextLink>
          </span>
        ))}
      </Td>
      <Td label="Date">
        {whenOf(meeting)}
        {persian && <span className="block text-12 text-muted">{persian}</span>}
        <RestDays meeting={meeting} sides={sides} />
      </Td>
      <Td label="Place">
        <bdi>{place ?? (online ? "online" : "not stated")}</bdi>
        {hostSide && <span className="text-muted"> · {hostSide}</span>}
      </Td>
      <Td label="Status">
        <MeetingStatusBadge meeting={meeting} />
      </Td>
      {canRecord && (
        <Td end>
          {mayBeHeld(status, on?.earliest ?? null, today) && <MarkHeld meeting={meeting} size="sm" />}
        </Td>
      )}
    </Tr>
  );
}

/** Meetings in a table: what is coming, then the past by year. `j`, `k` move between rows, `h` marks one held. */
export function MeetingAgenda({
  coming,
  past,
  today,
  canRecord,
  hijri,
  sidesOf,
}: {
  coming: readonly ListedMeeting[];
  past: readonly ListedMeeting[];
  today: Day;
  canRecord: boolean;
  /** Whether the Solar Hijri date stands beneath the Gregorian one. */
  hijri: boolean;
  /** What the sides of its dossier are called. */
  sidesOf: (meeting: ListedMeeting) => Sides;
}) {
  return (
    <div data-list>
      {canRecord && <AgendaKeys />}
      <h2 className="sr-only">Meetings in order of time</h2>
      <Table label="Meetings" stack dense>
        <thead>
          <tr>
            <Th>Reference</Th>
            <Th>Meeting</Th>
            <Th>Group</Th>
            <Th>Date</Th>
            <Th>Place · host</Th>
            <Th>Status</Th>
            {canRecord && (
              <Th>
                <span className="sr-only">Action</span>
              </Th>
            )}
          </tr>
        </thead>
        {agendaSections(coming, past).map(({ title, meetings }) => (
          <TableBody key={title}>
            <GroupRow columns={canRecord ? 7 : 6}>{title}</GroupRow>
            {meetings.map((meeting) => (
              <Row
                key={meeting.id}
                meeting={meeting}
                today={today}
                canRecord={canRecord}
                hijri={hijri}
                sides={sidesOf(meeting)}
              />
            ))}
          </TableBody>
        ))}
      </Table>
    </div>
  );
}
