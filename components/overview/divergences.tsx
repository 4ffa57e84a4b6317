import { Split } from "lucide-react";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { Badge } from "@/components/ui/badge";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { Divergence } from "@/lib/overview/schema";

function Words({ words, side, slug }: { words: Divergence["A"]; side: string; slug: string }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 text-12 text-muted">
        <bdi>{side}</bdi>
      </p>
      {words === null && <p className="text-13 text-muted">No account of this side is entered.</p>}
      {words && (
        <Quote
          lang={words.language ?? undefined}
          source={
            <>
              <bdi>{words.speaker || words.publisher || "Source not recorded"}</bdi>
              {words.source && (
                <>
                  {" · "}
                  <TextLink href={`${dossierHref(slug, "sources")}/${words.source}`}>{words.source}</TextLink>
                </>
              )}
              {` · ${words.published ?? "date unknown"}`}
            </>
          }
        >
          {words.exact ?? words.gist}
        </Quote>
      )}
    </div>
  );
}

/** Records of which the two sides say different things, the words of each face to face: A at the start, B at the end. */
export function Divergences({
  divergences,
  slug,
  names,
}: {
  divergences: readonly Divergence[];
  slug: string;
  names: { A: string; B: string };
}) {
  if (divergences.length === 0)
    return <p className="text-13 text-muted">No record has two accounts that differ.</p>;
  return (
    <ul className="grid gap-4">
      {divergences.map(({ reference, title, summary, A, B }) => (
        <li key={`${reference} ${A?.gist} ${B?.gist}`} className="grid gap-2">
          <p className="text-13">
            <TextLink quiet href={recordHref(slug, reference) ?? dossierHref(slug)} className="font-medium">
              <span className="me-2 text-faint">{reference}</span>
              <bdi>{title}</bdi>
            </TextLink>{" "}
            <Badge tone="purple" icon={<Split />}>
              {summary.includes("denied") ? "denied" : "accounts differ"}
            </Badge>
          </p>
          <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            <Words words={A} side={`A · ${names.A}`} slug={slug} />
            <Words words={B} side={`B · ${names.B}`} slug={slug} />
          </div>
        </li>
      ))}
    </ul>
  );
}
