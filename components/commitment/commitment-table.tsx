import { LevelBadge } from "@/components/commitment/level";
import { StatusChip } from "@/components/commitment/status-chip";
import { StatusKey } from "@/components/commitment/status-key";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentRow } from "@/lib/commitment/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

export const bearerWord = { A: "Side A", B: "Side B", each: "Each side", joint: "Both jointly" } as const;

/** Commitments, one row each, with a status for each of its lines. */
export function CommitmentTable({ rows, canRecord }: { rows: CommitmentRow[]; canRecord: boolean }) {
  return (
    <>
      <StatusKey />
      <Table label="Commitments" stack>
        <thead>
          <tr>
            <Th>Commitment</Th>
            <Th>Bearer</Th>
            <Th>Status</Th>
            <Th>As of</Th>
            <Th>Due</Th>
            <Th>Closure</Th>
          </tr>
        </thead>
        <TableBody list>
          {rows.map((row) => (
            <Tr key={row.id}>
              <Td>
                <TextLink quiet data-row-link href={`/dossiers/${row.dossier}/commitments/${row.reference}`}>
                  <span className="me-2 text-faint">{row.reference}</span>
                  <bdi>{row.title}</bdi>
                </TextLink>
                {row.condition && (
                  <p className="text-12 text-muted">
                    Waits for: <bdi>{row.condition}</bdi>
                  </p>
                )}
              </Td>
              <Td label="Bearer">{bearerWord[row.bearer]}</Td>
              <Td label="Status">
                {row.lines.map((line) => (
                  <span key={line.by} className="me-2 inline-flex items-center gap-1">
                    {line.by !== "both" && <span className="text-12 text-muted">{line.by}</span>}
                    {canRecord ? (
                      <StatusChip
                        target={{
                          id: row.id,
                          reference: row.reference,
                          version: row.version,
                          line,
                          claims: row.claims,
                        }}
                      />
                    ) : (
                      <LevelBadge level={line.level} reportedDone={line.reportedDone} />
                    )}
                  </span>
                ))}
              </Td>
              <Td label="As of">{row.lines.map((line) => line.asOf ?? "not assessed").join(" · ")}</Td>
              <Td label="Due">{row.due ? formatPartialDate(row.due) : "no date"}</Td>
              <Td label="Closure">{row.closure}</Td>
            </Tr>
          ))}
        </TableBody>
      </Table>
    </>
  );
}
