import { Fragment } from "react";
import { ExcerptList } from "@/components/source/excerpt-list";
import { SourceText } from "@/components/source/source-text";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { askPage } from "@/lib/kernel/page-door";
import { getSourceByReference } from "@/lib/source/queries";
import { formatPartialDate } from "@/lib/time/partial-date";

type Params = Promise<{ dossier: string; reference: string }>;

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, title } = await askPage(getSourceByReference, await params);
  return { title: `${reference} ${title}` };
}

export default async function SourcePage({ params }: { params: Params }) {
  const source = await askPage(getSourceByReference, await params);
  const { publisher, publisherRef, url, published } = source;
  return (
    <>
      <PageHeader title={source.title} reference={source.reference} />
      <Section title="Publication">
        <DefinitionList
          items={[
            {
              id: "publisher",
              term: "Publisher",
              detail: (
                <>
                  <bdi>{publisher}</bdi> {publisherRef}
                </>
              ),
            },
            {
              id: "published",
              term: "Published",
              detail: published ? formatPartialDate({ edtf: published }) : "date unknown",
            },
            { id: "aligned", term: "Aligned with", detail: source.alignedWith ?? "independent" },
            { id: "reliability", term: "Reliability", detail: source.reliability },
            { id: "address", term: "Address", detail: <bdi>{url ?? "not on record"}</bdi> },
            { id: "note", term: "Note", detail: <bdi>{source.note || "none"}</bdi> },
          ]}
        />
      </Section>
      {source.snapshots.map((snapshot) => (
        <Fragment key={snapshot.id}>
          <Section title="Text" count={`retrieved ${snapshot.retrievedAt.slice(0, 10)}`}>
            {snapshot.method === "summary" && (
              <Notice className="mb-3" title="A summary in our own words">
                This is not the publisher's text: its excerpts quote the summary.
              </Notice>
            )}
            <SourceText snapshot={snapshot} />
          </Section>
          <Section title="Excerpts and what they support" count={snapshot.excerpts.length}>
            <ExcerptList snapshot={snapshot} dossier={source.dossier} canRecord={false} />
          </Section>
        </Fragment>
      ))}
    </>
  );
}
