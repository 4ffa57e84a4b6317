import { Accounts } from "@/components/claim/accounts";
import { bearerWord } from "@/components/commitment/commitment-table";
import { History } from "@/components/commitment/history";
import { LevelBadge } from "@/components/commitment/level";
import { StatusChip } from "@/components/commitment/status-chip";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getCommitmentByReference } from "@/lib/commitment/queries";
import { getDossier } from "@/lib/dossier/queries";
import { askPage } from "@/lib/kernel/page-door";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

type Params = Promise<{ dossier: string; reference: string }>;

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, title } = await askPage(getCommitmentByReference, await params);
  return { title: `${reference} ${title}` };
}

export default async function CommitmentPage({ params }: { params: Params }) {
  const which = await params;
  const [record, dossier] = await Promise.all([
    askPage(getCommitmentByReference, which),
    askPage(getDossier, { dossier: which.dossier }),
  ]);
  const claims = record.claims.filter((claim) => claim.rank !== "deprecated");
  const { id, reference, version, agreement, meeting } = record;
  return (
    <>
      <PageHeader
        title={record.title}
        reference={reference}
        meta={record.lines.map((line) => (
          <span key={line.by} className="inline-flex items-center gap-1">
            {line.by !== "both" && `Side ${line.by}`}
            {dossier.role === "reader" ? (
              <LevelBadge level={line.level} reportedDone={line.reportedDone} />
            ) : (
              <StatusChip target={{ id, reference, version, line, claims }} />
            )}
          </span>
        ))}
      />
      <Section title="Undertaking">
        {record.wording && (
          <p dir="auto" className="mb-2 max-w-[72ch]">
            {record.wording}
          </p>
        )}
        <DefinitionList
          items={[
            { id: "bearer", term: "Bearer", detail: bearerWord[record.bearer] },
            { id: "due", term: "Due", detail: record.due ? formatPartialDate(record.due) : "no date" },
            { id: "waits", term: "Waits for", detail: <bdi>{record.condition || "nothing"}</bdi> },
            {
              id: "origin",
              term: "Origin",
              detail:
                agreement || meeting ? (
                  <>
                    {agreement && (
                      <>
                        {agreement.reference} <bdi>{agreement.title}</bdi>
                      </>
                    )}{" "}
                    {record.provision}{" "}
                    {meeting && (
                      <>
                        {meeting.reference} <bdi>{meeting.title}</bdi>
                      </>
                    )}
                  </>
                ) : (
                  "not on record"
                ),
            },
            {
              id: "areas",
              term: "Issue areas",
              detail: record.issueAreas.map((area) => area.name).join(", ") || "none",
            },
            { id: "closure", term: "Closure", detail: record.closure },
          ]}
        />
      </Section>
      <Section title="Both accounts">
        <Accounts
          record={record}
          dossier={which.dossier}
          names={{ A: dossier.sideA.name, B: dossier.sideB.name }}
        />
      </Section>
      <Section title="Assessments" count={record.assessments.length}>
        {record.assessments.length > 0 ? <History record={record} /> : <p>Nobody has assessed it yet.</p>}
      </Section>
      {record.closures.length > 0 && (
        <Section title="Closures">
          <ul className="text-13">
            {record.closures.map((closure) => (
              <li key={closure.id}>
                {closure.closure === "open" ? "reopened" : closure.closure}, {formatDay(closure.asOf)}:{" "}
                <bdi>{closure.reason}</bdi> <span className="text-muted">({closure.author})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
