import { askDossier } from "@/app/(desk)/ask-dossier";
import { dossierHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
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
  const [{ role }, sources] = await Promise.all([
    askDossier(dossier),
    askPage(listSources, { dossier, ...(typeof cursor === "string" && { cursor }) }),
  ]);
  const here = dossierHref(dossier, "sources");
  const add = role !== "reader" && (
    <LinkButton href={`${here}/new`} variant="primary">
      Add a source
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="Sources" actions={add} />
      {sources.data.length === 0 ? (
        <EmptyState title="No source here" action={add}>
          A source holds the words that a claim rests on. One is also made when a quote is given as evidence.
        </EmptyState>
      ) : (
        <Table label="Sources" stack>
          <thead>
            <tr>
              <Th>Ref.</Th>
              <Th className="md:w-full">Source</Th>
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
                <Td className="whitespace-nowrap text-faint">{source.reference}</Td>
                <Td main>
                  <TextLink quiet href={`${here}/${source.reference}`}>
                    <bdi>{source.title}</bdi>
                  </TextLink>
                </Td>
                <Td label="Publisher" className="sm:whitespace-nowrap">
                  <bdi>{source.publisher}</bdi>{" "}
                  <bdi className="text-12 text-muted">{source.publisherRef}</bdi>
                </Td>
                <Td label="Aligned with" className="whitespace-nowrap">
                  {source.alignedWith ?? "independent"}
                </Td>
                <Td label="Reliability">{source.reliability}</Td>
                <Td label="Published" className="sm:whitespace-nowrap">
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
      <Pagination
        label="Pages of sources"
        summary={`${countWords(sources.count)} ${sources.count.value === 1 ? "source" : "sources"}`}
        firstHref={cursor ? here : null}
        nextHref={sources.nextCursor ? `${here}?cursor=${sources.nextCursor}` : null}
      />
    </>
  );
}
