import { bearerWord, closureWord, kindWord } from "@/components/commitment/words";
import { recordHref } from "@/components/shell/paths";
import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import type { CommitmentRecord } from "@/lib/commitment/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

function Named({ dossier, record }: { dossier: string; record: { reference: string; title: string } }) {
  const href = recordHref(dossier, record.reference);
  const name = (
    <>
      {record.reference} <bdi>{record.title}</bdi>
    </>
  );
  return href ? <TextLink href={href}>{name}</TextLink> : name;
}

/** Where the commitment comes from: the agreement and its provision, the meeting; or that this is not on record. */
function Origin({ record }: { record: CommitmentRecord }) {
  const { dossier, agreement, provision, meeting } = record;
  if (!agreement && !meeting) return <span className="text-muted">not on record</span>;
  return (
    <ul>
      {agreement && (
        <li>
          <Named dossier={dossier} record={agreement} />
          {provision && (
            <>
              , <bdi>{provision.label}</bdi>
            </>
          )}
        </li>
      )}
      {meeting && (
        <li>
          <Named dossier={dossier} record={meeting} />
        </li>
      )}
    </ul>
  );
}

function due({ due: date }: CommitmentRecord) {
  if (!date) return <span className="text-muted">not stated</span>;
  const words = formatPartialDate(date);
  return date.printed && date.printed !== words ? (
    <>
      {words}{" "}
      <span className="text-muted">
        as printed: <bdi>{date.printed}</bdi>
      </span>
    </>
  ) : (
    words
  );
}

/** What was undertaken, by whom, until when, on what it waits, where it comes from and how it ended. */
export function Undertaking({ record }: { record: CommitmentRecord }) {
  const [closed] = record.closures;
  return (
    <>
      {record.wording && (
        <p dir="auto" className="mb-2 max-w-[72ch] whitespace-pre-line">
          {record.wording}
        </p>
      )}
      <DefinitionList
        items={[
          { id: "bearer", term: "Bearer", detail: bearerWord[record.bearer] },
          { id: "kind", term: "Kind", detail: kindWord[record.kind] },
          { id: "due", term: "Due", detail: due(record) },
          {
            id: "waits",
            term: "Waits for",
            detail: record.condition ? (
              <bdi>{record.condition}</bdi>
            ) : (
              <span className="text-muted">nothing</span>
            ),
          },
          { id: "origin", term: "Origin", detail: <Origin record={record} /> },
          {
            id: "areas",
            term: "Issue areas",
            detail: record.issueAreas.map((area) => area.name).join(", ") || (
              <span className="text-muted">not stated</span>
            ),
          },
          {
            id: "closure",
            term: "Closure",
            detail:
              closed && record.closure !== "open" ? (
                <>
                  {closureWord[record.closure]}, {formatDay(closed.asOf)}: <bdi>{closed.reason}</bdi>
                </>
              ) : (
                "Open"
              ),
          },
        ]}
      />
    </>
  );
}

const outcomeWord: Readonly<Record<string, string>> = {
  creates: "made this commitment",
  updates: "updated it",
  closes: "said that it is over",
};

/** What came of meetings for this commitment, each with the meeting that it came of. */
export function Outcomes({ record }: { record: CommitmentRecord }) {
  return (
    <ul className="divide-y divide-line text-13">
      {record.outcomes.map(({ reference, kind, text, meeting }) => (
        <li key={reference} className="py-2">
          <p>
            <bdi>{text}</bdi> <span className="text-12 text-faint">{reference}</span>
          </p>
          <p className="text-12 text-muted">
            <Named dossier={record.dossier} record={meeting} />, {formatPartialDate(meeting.on)},{" "}
            {outcomeWord[kind] ?? kind}
          </p>
        </li>
      ))}
    </ul>
  );
}
