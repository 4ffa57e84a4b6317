import { EditProvision } from "@/components/agreement/provision-form";
import { LevelBadge } from "@/components/commitment/level";
import { recordHref } from "@/components/shell/paths";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementRecord, CommitmentUnder } from "@/lib/agreement/schema";
import { formatDay } from "@/lib/time/day";

type Under = Pick<AgreementRecord, "commitments" | "cadences">;

function Commitment({ row, dossier }: { row: CommitmentUnder; dossier: string }) {
  return (
    <Tr>
      <Td className="whitespace-nowrap text-faint">{row.reference}</Td>
      <Td main>
        <TextLink quiet data-row-link href={recordHref(dossier, row.reference) ?? ""}>
          <bdi>{row.title}</bdi>
        </TextLink>
      </Td>
      <Td label="Status">
        <span className="inline-flex flex-wrap gap-x-3 gap-y-1">
          {row.lines.map((line) => (
            <span key={line.by} className="inline-flex items-center gap-1">
              {line.by !== "both" && <span className="text-12 text-muted">{line.by}</span>}
              <LevelBadge level={line.level} reportedDone={line.reportedDone} />
            </span>
          ))}
        </span>
      </Td>
      <Td label="As of" className="whitespace-nowrap">
        {row.lines.map(({ asOf }) => (asOf ? formatDay(asOf) : "not assessed")).join(" · ")}
      </Td>
    </Tr>
  );
}

function Cadence({ row, dossier }: { row: Under["cadences"][number]; dossier: string }) {
  return (
    <Tr>
      <Td className="whitespace-nowrap text-faint">{row.reference}</Td>
      <Td main>
        <TextLink quiet data-row-link href={recordHref(dossier, row.group.reference) ?? ""}>
          {row.group.reference} <bdi>{row.group.name}</bdi>
        </TextLink>
      </Td>
      <Td label="Cadence">meets {row.rule}</Td>
      <Td label="Since" className="whitespace-nowrap">
        {row.to ? `${formatDay(row.from)} to ${formatDay(row.to)}` : `since ${formatDay(row.from)}`}
      </Td>
    </Tr>
  );
}

function Rows({ under, dossier }: { under: Under; dossier: string }) {
  return (
    <>
      {under.commitments.map((row) => (
        <Commitment key={row.reference} row={row} dossier={dossier} />
      ))}
      {under.cadences.map((row) => (
        <Cadence key={row.reference} row={row} dossier={dossier} />
      ))}
    </>
  );
}

/** The provisions, and under each what was undertaken and how it stands; then what names no provision. */
export function Provisions({
  record,
  dossier,
  canRecord,
}: {
  record: AgreementRecord;
  dossier: string;
  canRecord: boolean;
}) {
  const { provisions, commitments, cadences } = record;
  const isLoose = commitments.length + cadences.length > 0;
  if (provisions.length === 0 && !isLoose)
    return <p className="text-13 text-muted">No provision and no commitment under it is on record.</p>;
  return (
    <Table label="Provisions and what stands under them" stack>
      <thead>
        <tr>
          <Th>Ref.</Th>
          <Th>Undertaking</Th>
          <Th>Status</Th>
          <Th>As of</Th>
        </tr>
      </thead>
      {provisions.map((provision) => (
        <TableBody key={provision.id} list>
          <GroupRow columns={4}>
            <bdi className="text-ink">{provision.label}</bdi>
            {provision.summary && (
              <>
                {" · "}
                <bdi>{provision.summary}</bdi>
              </>
            )}
            {provision.commitments.length + provision.cadences.length === 0 &&
              " · nothing on record under it"}
            {canRecord && (
              <span data-no-print className="ms-2">
                <EditProvision provision={provision} agreement={record.id} />
              </span>
            )}
          </GroupRow>
          <Rows under={provision} dossier={dossier} />
        </TableBody>
      ))}
      {isLoose && (
        <TableBody list>
          <GroupRow columns={4}>
            {provisions.length > 0 ? "No provision named" : "No provision on record"}
          </GroupRow>
          <Rows under={record} dossier={dossier} />
        </TableBody>
      )}
    </Table>
  );
}
