import { AgreementStatusBadge, MarkBadge, surerWords } from "@/components/agreement/status";
import { sayKind } from "@/components/agreement/words";
import { recordHref } from "@/components/shell/paths";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementRow } from "@/lib/agreement/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

/** Agreements, one row each, with the status that their acts amount to and how sure that is. */
export function AgreementTable({ rows }: { rows: AgreementRow[] }) {
  return (
    <Table label="Agreements" stack>
      <thead>
        <tr>
          <Th>Ref.</Th>
          <Th>Agreement</Th>
          <Th>Kind</Th>
          <Th>Status</Th>
          <Th>First act</Th>
          <Th>Issue areas</Th>
          <Th numeric>Commitments</Th>
        </tr>
      </thead>
      <TableBody list>
        {rows.map((row) => {
          const surer = surerWords(row.status);
          return (
            <Tr key={row.id}>
              <Td className="whitespace-nowrap text-faint">{row.reference}</Td>
              <Td main>
                <TextLink quiet data-row-link href={recordHref(row.dossier, row.reference) ?? ""}>
                  <bdi>{row.title}</bdi>
                </TextLink>
              </Td>
              <Td label="Kind">{sayKind(row.kind)}</Td>
              <Td label="Status">
                <span className="inline-flex flex-wrap items-center gap-1">
                  <AgreementStatusBadge status={row.status} />
                  {row.marks.map((mark) => (
                    <MarkBadge key={mark.kind} mark={mark} />
                  ))}
                  {surer && <span className="text-12 whitespace-nowrap text-muted">{surer}</span>}
                </span>
              </Td>
              <Td label="First act" className="whitespace-nowrap">
                {row.acts === 0 ? "no act on record" : formatPartialDate(row.first)}
              </Td>
              <Td label="Issue areas">{row.issueAreas.map(({ name }) => name).join(", ") || "none"}</Td>
              <Td label="Commitments" numeric>
                {row.commitments}
              </Td>
            </Tr>
          );
        })}
      </TableBody>
    </Table>
  );
}
