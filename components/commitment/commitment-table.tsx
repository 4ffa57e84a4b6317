import { LineStatus } from "@/components/commitment/line-status";
import { StatusKey } from "@/components/commitment/status-key";
import { bearerWord, closureWord } from "@/components/commitment/words";
import { Badge } from "@/components/ui/badge";
import { type SortDirection, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentRow } from "@/lib/commitment/schema";
import { type Day, formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** The columns that the table can be ordered by, as the address names them. */
export type SortColumn = "reference" | "level" | "as_of" | "due";
export type SortLink = (column: SortColumn) => { href: string; direction: SortDirection | null };

/**
 * Commitments, one row each, with a status for each of its lines. `today` tells what is past due; `sort` gives each
 * column the address that orders by it.
 */
export function CommitmentTable({
  rows,
  canRecord,
  today,
  sort,
}: {
  rows: CommitmentRow[];
  canRecord: boolean;
  today?: Day;
  sort?: SortLink;
}) {
  return (
    <>
      {canRecord && <StatusKey />}
      <Table label="Commitments" stack>
        <thead>
          <tr>
            <Th className="md:w-full" sort={sort?.("reference")}>
              Commitment
            </Th>
            <Th>Bearer</Th>
            <Th sort={sort?.("level")}>Status</Th>
            <Th sort={sort?.("as_of")}>As of</Th>
            <Th sort={sort?.("due")}>Due</Th>
            <Th>Closure</Th>
          </tr>
        </thead>
        <TableBody list>
          {rows.map((row) => (
            <CommitmentTr key={row.id} row={row} canRecord={canRecord} today={today} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function CommitmentTr({ row, canRecord, today }: { row: CommitmentRow; canRecord: boolean; today?: Day }) {
  const isOpen = row.closure === "open";
  const isDone = row.lines.every(({ level }) => level === "complete");
  const pastDue = today && isOpen && !isDone && row.due?.latest && row.due.latest < today;
  return (
    <Tr>
      <Td main>
        <TextLink quiet data-row-link href={`/dossiers/${row.dossier}/commitments/${row.reference}`}>
          <span className="me-2 whitespace-nowrap text-faint">{row.reference}</span>
          <bdi>{row.title}</bdi>
        </TextLink>
        {row.condition && (
          <p className="text-12 text-muted">
            Waits for: <bdi>{row.condition}</bdi>
          </p>
        )}
      </Td>
      <Td label="Bearer" className="whitespace-nowrap">
        {bearerWord[row.bearer]}
      </Td>
      <Td label="Status">
        <span className="grid gap-1">
          {row.lines.map((line) => (
            <LineStatus key={line.by} record={row} line={line} canRecord={canRecord} today={today} />
          ))}
        </span>
      </Td>
      <Td label="As of">
        <span className="grid gap-1">
          {row.lines.map(({ by, asOf }) => (
            <span key={by} className="flex min-h-6 items-center gap-1.5 whitespace-nowrap">
              {by !== "both" && <span className="text-12 text-muted md:hidden">{by}</span>}
              {asOf ? formatDay(asOf) : <span className="text-muted">not assessed</span>}
            </span>
          ))}
        </span>
      </Td>
      <Td label="Due">
        {row.due ? (
          <>
            <span className="sm:whitespace-nowrap">{formatPartialDate(row.due)}</span>
            {pastDue && <span className="block text-12 text-vermilion-ink">past due</span>}
          </>
        ) : (
          <span className="whitespace-nowrap text-muted">not stated</span>
        )}
      </Td>
      <Td label="Closure" className={isOpen ? "max-md:hidden" : ""}>
        {isOpen ? (
          <span className="text-muted">open</span>
        ) : (
          <Badge look="outline">{closureWord[row.closure]}</Badge>
        )}
      </Td>
    </Tr>
  );
}
