import { MeetingStatusBadge } from "@/components/meeting/status";
import { whenOf } from "@/components/meeting/words";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { ordinal as sayOrdinal } from "@/lib/cadence/rules/words";
import { sayOrdinals } from "@/lib/working-group/rules/series";
import type { SeriesShape, WorkingGroupRecord } from "@/lib/working-group/schema";

function numbersOf(row: Extract<SeriesShape, { kind: "gap" }>): number[] {
  return row.runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
}

function Gap({ row, before }: { row: Extract<SeriesShape, { kind: "gap" }>; before: boolean }) {
  const numbers = numbersOf(row);
  return (
    <tr className="text-muted">
      <td colSpan={5}>
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="w-8 border-t border-dashed border-edge" />
          {before
            ? `Before it, the ${sayOrdinals(numbers)}: not in the register`
            : `The ${sayOrdinals(numbers)}: not reported`}
        </span>
      </td>
    </tr>
  );
}

/** The meetings of a group from the latest, with what the numbering leaves out where it belongs. */
export function Series({ group }: { group: WorkingGroupRecord }) {
  const { series, dossier, reference } = group;
  const shown = series.filter(({ kind }) => kind === "meeting").length;
  const all = `${dossierHref(dossier, "meetings")}?group=${reference}`;
  return (
    <>
      <Table label={`Meetings of ${reference}`} stack dense>
        <thead>
          <tr>
            <Th>Number</Th>
            <Th>Meeting</Th>
            <Th>Date</Th>
            <Th>Place</Th>
            <Th>Status</Th>
          </tr>
        </thead>
        <TableBody list>
          {series.map((row, at) =>
            row.kind === "gap" ? (
              <Gap
                key={`gap ${row.runs[0]?.first}`}
                row={row}
                before={row.runs[0]?.first === 1 && at === series.length - 1}
              />
            ) : (
              <Tr key={row.reference}>
                <Td>
                  {row.ordinal === null ? <span className="text-muted">none</span> : sayOrdinal(row.ordinal)}
                </Td>
                <Td main>
                  <TextLink quiet href={recordHref(dossier, row.reference) ?? ""}>
                    <span className="text-faint">{row.reference}</span> <bdi>{row.title}</bdi>
                  </TextLink>
                </Td>
                <Td label="Date">{whenOf(row)}</Td>
                <Td label="Place">
                  {row.place ? <bdi>{row.place}</bdi> : row.online ? "online" : "not stated"}
                </Td>
                <Td label="Status">
                  <MeetingStatusBadge meeting={row} />
                </Td>
              </Tr>
            ),
          )}
        </TableBody>
      </Table>
      {shown < group.meetings && (
        <p className="py-2 text-13">
          The latest {shown} are shown. <TextLink href={all}>All {group.meetings} meetings</TextLink>
        </p>
      )}
    </>
  );
}
