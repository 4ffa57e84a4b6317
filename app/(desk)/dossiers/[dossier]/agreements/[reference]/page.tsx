import { askDossier } from "@/app/(desk)/ask-dossier";
import { Acts, TakenBack } from "@/components/agreement/acts";
import { Doubts } from "@/components/agreement/doubts";
import { EditAgreement } from "@/components/agreement/edit-agreement";
import { Lane } from "@/components/agreement/lane";
import { Lineage } from "@/components/agreement/lineage";
import { AddLink } from "@/components/agreement/link-form";
import { AddProvision } from "@/components/agreement/provision-form";
import { Provisions } from "@/components/agreement/provisions";
import { RecordAct } from "@/components/agreement/record-act";
import { SeenOn } from "@/components/agreement/seen-on";
import { AgreementStatusBadge, MarkBadge } from "@/components/agreement/status";
import { actionWord, identifierWord, kindWord, sayDate, sayKind } from "@/components/agreement/words";
import { Accounts } from "@/components/claim/accounts";
import { PositionBadges } from "@/components/claim/position";
import { dossierHref } from "@/components/shell/paths";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { getAgreementByReference, listAgreements } from "@/lib/agreement/queries";
import { cutsOf, readAddress } from "@/lib/agreement/schema/address";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";
import { today } from "@/lib/time/clock";

interface Props {
  params: Promise<{ dossier: string; reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The agreement that the address names, by the days that it is to be seen on. */
async function ask({ params, searchParams }: Props) {
  const cuts = cutsOf(readAddress(await searchParams).filters);
  return { cuts, record: await askPage(getAgreementByReference, { ...(await params), ...cuts }) };
}

export async function generateMetadata(props: Props) {
  const { record } = await ask(props);
  return { title: `${record.reference} ${record.title}` };
}

export default async function AgreementPage(props: Props) {
  const { dossier: slug } = await props.params;
  const [{ record, cuts }, dossier, { data: agreements }, { data: areas }] = await Promise.all([
    ask(props),
    askDossier(slug),
    askPage(listAgreements, { dossier: slug, limit: 200 }),
    askPage(listIssueAreas, {}),
  ]);
  const names = { A: dossier.sideA.name, B: dossier.sideB.name };
  const isNow = Object.keys(cuts).length === 0;
  // What is recorded is recorded of today's record, not of an earlier view of it.
  const canRecord = dossier.role !== "reader" && isNow;
  const target = { id: record.id, reference: record.reference, version: record.version, names };
  const list = dossierHref(slug, "agreements");
  const standing = record.actions.filter(({ retracted }) => !retracted);
  const taken = record.actions.filter(({ retracted }) => retracted);
  const actOf = new Map(standing.flatMap((act) => act.claims.map((claim) => [claim.id, act] as const)));
  const others = agreements.filter(({ id }) => id !== record.id);
  const recordButtons = canRecord && (
    <>
      <EditAgreement record={record} areas={areas} />
      <RecordAct target={target} />
    </>
  );
  return (
    <>
      <PageHeader
        crumbs={<Breadcrumbs items={[{ label: "Agreements", href: list }]} />}
        title={record.title}
        reference={record.reference}
        meta={
          <>
            <AgreementStatusBadge status={record.status} />
            {record.marks.map((mark) => (
              <MarkBadge key={mark.kind} mark={mark} />
            ))}
            <span>{kindWord[record.kind]}</span>
            {record.position.summary.length > 0 && <PositionBadges position={record.position} />}
            <SeenOn cuts={cuts} />
          </>
        }
        actions={recordButtons}
      />
      {!isNow && (
        <Notice
          className="mb-4"
          title="An earlier view of this agreement"
          action={<TextLink href={`${list}/${record.reference}`}>Show today</TextLink>}
        >
          It shows what was so, or was known, on the day asked for. Acts are recorded on today's page.
        </Notice>
      )}
      {record.summary && (
        <p dir="auto" className="mb-6 max-w-[72ch]">
          {record.summary}
        </p>
      )}
      <Section title="Lifecycle" description="Computed from the acts below; never typed in.">
        <Doubts record={record} names={names} />
        <Lane record={record} isAsked={cuts.asOf !== undefined} names={names} />
      </Section>
      <Section title="Acts" count={standing.length}>
        {standing.length > 0 ? (
          <Acts actions={standing} dossier={slug} target={target} canRecord={canRecord} />
        ) : (
          <EmptyState title="No act on record">
            Nothing says yet that it was signed, ratified or put into force. Its status follows from what is
            recorded here, with the words that say so.
          </EmptyState>
        )}
        {taken.length > 0 && <TakenBack actions={taken} target={target} canRecord={canRecord} />}
      </Section>
      <Section
        title="Both accounts"
        description="What each side and others say of the agreement and its acts."
      >
        <Accounts
          record={record}
          dossier={slug}
          names={names}
          {...(canRecord && { subject: { about: record.reference, today: today() } })}
          elsewhere={(claim) => {
            const act = actOf.get(claim.id);
            return (
              act && (
                <>
                  On: {actionWord[act.kind].toLowerCase()}, {sayDate(act.on)}.{" "}
                  <TextLink href={`#${claim.reference}`}>The words</TextLink>
                </>
              )
            );
          }}
        />
      </Section>
      <Section
        title="Lineage"
        count={record.linksTo.length + record.linksFrom.length}
        actions={canRecord && <AddLink id={record.id} reference={record.reference} others={others} />}
      >
        <Lineage
          to={record.linksTo}
          from={record.linksFrom}
          dossier={slug}
          agreement={canRecord ? record.id : undefined}
        />
      </Section>
      <Section
        title="Provisions and commitments"
        actions={canRecord && <AddProvision id={record.id} reference={record.reference} />}
      >
        <Provisions record={record} dossier={slug} canRecord={canRecord} />
      </Section>
      <Section title="About">
        <DefinitionList
          items={[
            { id: "kind", term: "Kind", detail: sayKind(record.kind) },
            {
              id: "areas",
              term: "Issue areas",
              detail: record.issueAreas.map(({ name }) => name).join(", ") || "none",
            },
            {
              id: "identifiers",
              term: "Identifiers",
              detail:
                record.identifiers.length > 0
                  ? record.identifiers.map(({ scheme, value }) => (
                      <span key={`${scheme} ${value}`} className="me-4 inline-block">
                        {identifierWord[scheme]} <bdi>{value}</bdi>
                      </span>
                    ))
                  : "none known",
            },
          ]}
        />
      </Section>
    </>
  );
}
