import { askDossier } from "@/app/(desk)/ask-dossier";
import { ClaimMaker } from "@/components/claim/claim-maker";
import { reliabilityWord } from "@/components/claim/words";
import { dossierHref } from "@/components/shell/paths";
import { ExcerptList } from "@/components/source/excerpt-list";
import { SourceText, textId } from "@/components/source/source-text";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listSubjects } from "@/lib/claim/queries/subject";
import type { AssertedBy } from "@/lib/claim/rules";
import type { DossierShape } from "@/lib/dossier/schema";
import { askPage } from "@/lib/kernel/page-door";
import { getSourceByReference } from "@/lib/source/queries";
import type { SourceRecord } from "@/lib/source/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

type Params = Promise<{ dossier: string; reference: string }>;

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, title } = await askPage(getSourceByReference, await params);
  return { title: `${reference} ${title}` };
}

function Publication({ source }: { source: SourceRecord }) {
  const { publisher, publisherRef, url, published, sameVoice, note } = source;
  const none = (word: string) => <span className="text-muted">{word}</span>;
  return (
    <DefinitionList
      items={[
        {
          id: "publisher",
          term: "Publisher",
          detail: (
            <>
              <bdi>{publisher}</bdi> <bdi className="text-muted">{publisherRef}</bdi>
            </>
          ),
        },
        {
          id: "published",
          term: "Published",
          detail: published ? formatPartialDate({ edtf: published }) : none("date unknown"),
        },
        { id: "aligned", term: "Aligned with", detail: source.alignedWith ?? "neither: independent" },
        { id: "reliability", term: "Reliability", detail: reliabilityWord[source.reliability] },
        {
          id: "address",
          term: "Address",
          detail: url ? (
            <a href={url} rel="noreferrer external" className="break-all text-accent-ink underline">
              <bdi>{url}</bdi>
            </a>
          ) : (
            none("not on record")
          ),
        },
        ...(sameVoice.length > 0
          ? [
              {
                id: "voice",
                term: "One voice with",
                detail: (
                  <ul>
                    {sameVoice.map((other) => (
                      <li key={other.reference}>
                        <TextLink href={`${dossierHref(source.dossier, "sources")}/${other.reference}`}>
                          {other.reference} <bdi>{other.title}</bdi>
                        </TextLink>
                        , <bdi>{other.publisher}</bdi>: nearly the same text, counted once
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        { id: "note", term: "Note", detail: note ? <bdi>{note}</bdi> : none("none") },
      ]}
    />
  );
}

/** The side whose voice a source of this alignment carries, most often. */
function voiceOf({ alignedWith }: SourceRecord, { sideA, sideB }: DossierShape): AssertedBy {
  return alignedWith === sideA.name ? "A" : alignedWith === sideB.name ? "B" : "observer";
}

export default async function SourcePage({ params }: { params: Params }) {
  const which = await params;
  const [dossier, source, subjects] = await Promise.all([
    askDossier(which.dossier),
    askPage(getSourceByReference, which),
    askPage(listSubjects, { dossier: which.dossier }),
  ]);
  const canRecord = dossier.role !== "reader";
  return (
    <>
      <PageHeader title={source.title} reference={source.reference} />
      <Section title="Publication">
        <Publication source={source} />
      </Section>
      {source.snapshots.map((snapshot) => (
        <div key={snapshot.id} className="gap-x-8 xl:grid xl:grid-cols-2">
          <Section title="Text" count={`retrieved ${formatDay(snapshot.retrievedAt.slice(0, 10))}`}>
            {snapshot.method === "summary" && (
              <Notice className="mb-3" title="A summary in our own words">
                This is not the publisher's text: its excerpts quote the summary.
              </Notice>
            )}
            <SourceText snapshot={snapshot} />
            {canRecord && (
              <ClaimMaker
                text={{
                  snapshotId: snapshot.id,
                  textId: textId(snapshot.id),
                  language: snapshot.language,
                  assertedBy: voiceOf(source, dossier),
                }}
                subjects={subjects}
              />
            )}
          </Section>
          <Section title="Excerpts and what they support" count={snapshot.excerpts.length}>
            {snapshot.excerpts.length > 0 ? (
              <ExcerptList snapshot={snapshot} dossier={source.dossier} canRecord={canRecord} />
            ) : (
              <p className="text-13 text-muted">No words of this text are quoted yet.</p>
            )}
          </Section>
        </div>
      ))}
    </>
  );
}
