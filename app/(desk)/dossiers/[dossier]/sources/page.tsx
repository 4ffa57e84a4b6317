import { dossierHref } from "@/components/shell/paths";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { askPage } from "@/lib/kernel/page-door";
import { listSources } from "@/lib/source/queries";
import { formatPartialDate } from "@/lib/time/partial-date";

export const metadata = { title: "Sources" };

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export default async function SourcesPage({ params, searchParams }: Props) {
  const { dossier } = await params;
  const { cursor } = await searchParams;
  const sources = await askPage(listSources, {
    dossier,
    ...(typeof cursor === "string" && { cursor }),
  });
  const here = dossierHref(dossier, "sources");
  return (
    <>
      <PageHeader
        title="Sources"
        meta={`${sources.count.value}${sources.count.capped ? "+" : ""} on record`}
      />
      {sources.data.length === 0 ? (
        <EmptyState title="No source here">
          A source holds the words that a claim rests on. One is made when a quote is given as evidence.
        </EmptyState>
      ) : (
        <Table label="Sources" stack>
          <thead>
            <tr>
              <Th>Ref.</Th>
              <Th>Source</Th>
              <Th>Publisher</Th>
              <Th>Aligned with</Th>
              <Th>Reliability</Th>
              <Th>Published</Th>
              <Th numeric>Excerpts</Th>
            </tr>
          </thead>
          <TableBody list>
            {sources.data.map((source) => (
              <Tr key={source.id}>
                <Td>{source.reference}</Td>
                <Td main>
                  <TextLink quiet href={`${here}/${source.reference}`}>
                    <bdi>{source.title}</bdi>
                  </TextLink>
                </Td>
                <Td label="Publisher">
                  <bdi>{source.publisher}</bdi> <span className="text-muted">{source.publisherRef}</span>
                </Td>
                <Td label="Aligned with">{source.alignedWith ?? "independent"}</Td>
                <Td label="Reliability">{source.reliability}</Td>
                <Td label="Published">
                  {source.published ? formatPartialDate({ edtf: source.published }) : "date unknown"}
                </Td>
                <Td label="Excerpts" numeric>
                  {source.excerptCount}
                </Td>
              </Tr>
            ))}
          </TableBody>
        </Table>
      )}
      {sources.nextCursor && (
        <p className="mt-3 text-13">
          <TextLink href={`${here}?cursor=${sources.nextCursor}`}>Next page</TextLink>
        </p>
      )}
    </>
  );
}
