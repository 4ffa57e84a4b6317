"use client";

import { type ReactNode, useState } from "react";
import { ImportResultBadge } from "@/components/meeting/import-result";
import { importWhen, resultWord } from "@/components/meeting/import-words";
import { recordHref } from "@/components/shell/paths";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { IMPORT_RESULTS, type ImportRowShape, type MeetingImportReport } from "@/lib/meeting/schema/import";

/** Thousands of rows at once would hold the browser up; the first of them mostly tell. */
const FIRST = 200;

function Row({ row, dossier, dryRun }: { row: ImportRowShape; dossier: string; dryRun: boolean }) {
  const { line, uid, title, meeting, message, notices } = row;
  const href = meeting && recordHref(dossier, meeting);
  return (
    <Tr>
      <Td label="Line" numeric top>
        {line.toLocaleString("en")}
      </Td>
      <Td main top>
        <bdi>{title ?? <span className="text-muted">no title</span>}</bdi>
        {href && (
          <>
            {" "}
            <TextLink href={href}>{meeting}</TextLink>
          </>
        )}
        <span className="block max-w-60 truncate text-12 text-muted" title={uid ?? undefined}>
          <bdi>{uid ?? "no UID"}</bdi>
        </span>
      </Td>
      {row.on === null ? (
        <Td label="When" top colSpan={3}>
          <span className="text-muted">not read</span>
        </Td>
      ) : (
        <>
          <Td label="When" top>
            {importWhen(row, row.on)}
          </Td>
          <Td label="Place" top>
            <bdi>{row.place ?? "not stated"}</bdi>
          </Td>
          <Td label="Status" top>
            {row.status}
          </Td>
        </>
      )}
      <Td label="Result" top>
        <ImportResultBadge result={row.result} dryRun={dryRun} />
        {message && <p className="mt-0.5 max-w-[44ch] text-12 wrap-anywhere">{message}</p>}
        {notices.map((notice) => (
          <p key={notice} className="mt-0.5 max-w-[44ch] text-12 text-muted wrap-anywhere">
            {notice}
          </p>
        ))}
      </Td>
    </Tr>
  );
}

/** What an import does, or did, row by row; narrowed to one kind of result on request. */
export function ImportReport({
  report,
  dossier,
  actions,
}: {
  report: MeetingImportReport;
  dossier: string;
  actions?: ReactNode;
}) {
  const { rows, counts, dryRun, notices } = report;
  const [only, setOnly] = useState("all");
  const [isWhole, setWhole] = useState(false);
  const found = only === "all" ? rows : rows.filter(({ result }) => result === only);
  const shown = isWhole ? found : found.slice(0, FIRST);
  const kinds = IMPORT_RESULTS.filter((result) => counts[result] > 0);
  const word = (result: (typeof kinds)[number]) => resultWord[result][dryRun ? "will" : "did"];
  return (
    <Section title="Events in the file" count={rows.length.toLocaleString("en")} actions={actions}>
      {notices.length > 0 && (
        <Notice tone="warn" title="Something is wrong with the file as a whole." className="mb-2">
          <ul>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Notice>
      )}
      {kinds.length > 1 && (
        <div data-no-print className="mb-2">
          <RadioGroup
            name="only"
            label="Show"
            hideLabel
            look="segmented"
            value={only}
            onChange={setOnly}
            options={[
              { value: "all", label: `all ${rows.length.toLocaleString("en")}` },
              ...kinds.map((result) => ({
                value: result,
                label: `${word(result)} ${counts[result].toLocaleString("en")}`,
              })),
            ]}
          />
        </div>
      )}
      <Table label="Events in the file" stack dense>
        <thead>
          <tr>
            <Th numeric>Line</Th>
            <Th>Event</Th>
            <Th>When</Th>
            <Th>Place</Th>
            <Th>Status</Th>
            <Th>{dryRun ? "What would be done" : "What was done"}</Th>
          </tr>
        </thead>
        <TableBody>
          {shown.map((row) => (
            <Row key={row.line} row={row} dossier={dossier} dryRun={dryRun} />
          ))}
        </TableBody>
      </Table>
      {shown.length < found.length && (
        <p className="mt-2 flex flex-wrap items-center gap-2 text-13 text-muted">
          The first {FIRST} of {found.length.toLocaleString("en")} are shown.
          <Button size="sm" onClick={() => setWhole(true)}>
            Show all
          </Button>
        </p>
      )}
    </Section>
  );
}
