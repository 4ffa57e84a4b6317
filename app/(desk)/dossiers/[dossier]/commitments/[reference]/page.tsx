import { askDossier } from "@/app/(desk)/ask-dossier";
import { Accounts } from "@/components/claim/accounts";
import { PositionBadges } from "@/components/claim/position";
import { CloseButton } from "@/components/commitment/close-button";
import { History } from "@/components/commitment/history";
import { LineStatus } from "@/components/commitment/line-status";
import { StatusKey } from "@/components/commitment/status-key";
import { Outcomes, Undertaking } from "@/components/commitment/undertaking";
import { closureWord } from "@/components/commitment/words";
import { recordHref } from "@/components/shell/paths";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { getCommitmentByReference } from "@/lib/commitment/queries";
import { readAddress } from "@/lib/commitment/schema/address";
import { askPage } from "@/lib/kernel/page-door";
import { today } from "@/lib/time/clock";
import { formatDay } from "@/lib/time/day";

interface Props {
  params: Promise<{ dossier: string; reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The commitment that the address names, by the days that it is to be seen on. */
async function ask({ params, searchParams }: Props) {
  const { asOf, knownOn } = readAddress(await searchParams).filters;
  const cuts = { ...(asOf?.[0] && { asOf: asOf[0] }), ...(knownOn?.[0] && { knownOn: knownOn[0] }) };
  return askPage(getCommitmentByReference, { ...(await params), ...cuts });
}

export async function generateMetadata(props: Props) {
  const { reference, title } = await ask(props);
  return { title: `${reference} ${title}` };
}

export default async function CommitmentPage(props: Props) {
  const { dossier: slug } = await props.params;
  const { asOf, knownOn } = readAddress(await props.searchParams).filters;
  const [record, dossier] = await Promise.all([ask(props), askDossier(slug)]);
  const { id, reference, version, closure } = record;
  // How things stood on another day is read, not written.
  const isPast = asOf !== undefined || knownOn !== undefined;
  const canRecord = dossier.role !== "reader" && !isPast;
  const claims = record.claims.filter((claim) => claim.rank !== "deprecated");
  const day = today();
  return (
    <>
      {canRecord && <StatusKey />}
      <PageHeader
        title={record.title}
        reference={reference}
        meta={
          <>
            {record.lines.map((line) => (
              <LineStatus
                key={line.by}
                record={{ id, reference, version, claims }}
                line={line}
                canRecord={canRecord}
                today={day}
                wordy
              />
            ))}
            <PositionBadges position={record.position} />
            {closure !== "open" && <span>Closed: {closureWord[closure]}</span>}
          </>
        }
        actions={
          canRecord && (
            <>
              <LinkButton href={`${recordHref(slug, reference)}/edit`}>Edit</LinkButton>
              {dossier.role === "reviewer" && (
                <CloseButton target={{ id, reference, version, closure, today: day }} />
              )}
            </>
          )
        }
      />
      <Section title="Undertaking">
        <Undertaking record={record} />
      </Section>
      <Section title="Both accounts" count={record.claims.length}>
        <Accounts
          record={record}
          dossier={slug}
          names={{ A: dossier.sideA.name, B: dossier.sideB.name }}
          {...(canRecord && { subject: { about: reference, today: day } })}
        />
      </Section>
      {record.outcomes.length > 0 && (
        <Section title="Outcomes of meetings" count={record.outcomes.length}>
          <Outcomes record={record} />
        </Section>
      )}
      <Section title="Assessments" count={record.assessments.length}>
        {record.assessments.length > 0 ? (
          <History record={record} />
        ) : (
          <p className="text-13 text-muted">Nobody has assessed it yet.</p>
        )}
      </Section>
      {record.closures.length > 0 && (
        <Section title="Closures">
          <ul className="text-13">
            {record.closures.map((one) => (
              <li key={one.id} className="py-1">
                {one.closure === "open" ? "Reopened" : closureWord[one.closure]}, {formatDay(one.asOf)}:{" "}
                <bdi>{one.reason}</bdi>{" "}
                <span className="text-muted">
                  (<bdi>{one.author}</bdi>)
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
