import { MarkHeld } from "@/components/meeting/mark-held";
import { MeetingStatusBadge } from "@/components/meeting/status";
import { whenOf } from "@/components/meeting/words";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { mayFollow } from "@/lib/meeting/rules";
import type { MeetingShape } from "@/lib/meeting/schema";

const yearOf = ({ on }: MeetingShape) => (on?.earliest ?? on?.latest)?.slice(0, 4) ?? "Date unknown";

/** Meetings in a table, grouped by the first year that each can mean. */
export function MeetingAgenda({ meetings, canRecord }: { meetings: MeetingShape[]; canRecord: boolean }) {
  const years = new Map<string, MeetingShape[]>();
  for (const meeting of meetings)
    years.set(yearOf(meeting), [...(years.get(yearOf(meeting)) ?? []), meeting]);
  return (
    <Table label="Meetings" stack>
      <thead>
        <tr>
          <Th>Reference</Th>
          <Th>Meeting</Th>
          <Th>Date</Th>
          <Th>Place</Th>
          <Th>Status</Th>
        </tr>
      </thead>
      {[...years].map(([year, rows]) => (
        <TableBody key={year}>
          <GroupRow columns={5}>{year}</GroupRow>
          {rows.map((meeting) => (
            <Tr key={meeting.id}>
              <Td>{meeting.reference}</Td>
              <Td main>
                <bdi>{meeting.title}</bdi>
              </Td>
              <Td label="Date">{whenOf(meeting)}</Td>
              <Td label="Place">{meeting.place ?? (meeting.online ? "online" : "not stated")}</Td>
              <Td label="Status">
                <div className="flex flex-wrap items-center gap-2">
                  <MeetingStatusBadge meeting={meeting} />
                  {canRecord && meeting.status !== "held" && mayFollow(meeting.status, "held") && (
                    <MarkHeld meeting={meeting} />
                  )}
                </div>
              </Td>
            </Tr>
          ))}
        </TableBody>
      ))}
    </Table>
  );
}
