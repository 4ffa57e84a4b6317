import { RankButton } from "@/components/claim/rank-button";
import { assertedByWord, modalityWord, stanceWord } from "@/components/claim/words";
import { recordHref } from "@/components/shell/paths";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { ExcerptShape, SnapshotShape } from "@/lib/source/schema";

type SupportedClaim = ExcerptShape["claims"][number];

/** The record that a claim is about, with the way to it where it has a page. */
function Subject({ claim, dossier }: { claim: SupportedClaim; dossier: string }) {
  const { reference, title, page } = claim.about;
  const href = recordHref(dossier, page);
  const name = (
    <>
      {reference} <bdi>{title}</bdi>
    </>
  );
  return href ? <TextLink href={`${href}#${claim.reference}`}>{name}</TextLink> : name;
}

/** Each excerpt with the claims that rest on it, and the record that each claim is about. */
export function ExcerptList({
  snapshot,
  dossier,
  canRecord,
}: {
  snapshot: SnapshotShape;
  dossier: string;
  canRecord: boolean;
}) {
  return (
    <ul className="divide-y divide-line text-13">
      {snapshot.excerpts.map(({ reference, exact, claims }) => (
        <li key={reference} className="py-3">
          <Quote lang={snapshot.language} source={<TextLink href={`#${reference}`}>{reference}</TextLink>}>
            {exact}
          </Quote>
          {claims.length === 0 && <p className="mt-1 ps-3.5 text-12 text-muted">Supports nothing yet.</p>}
          <ul className="mt-1 ps-3.5">
            {claims.map((claim) => (
              <li key={claim.reference} className="flex items-start justify-between gap-2 py-0.5">
                <div className="min-w-0">
                  <p className={claim.rank === "deprecated" ? "text-muted line-through" : ""}>
                    <bdi>{claim.gist}</bdi> <span className="text-12 text-faint">{claim.reference}</span>
                  </p>
                  <p className="text-12 text-muted">
                    {assertedByWord[claim.assertedBy]} {stanceWord[claim.stance]} ·{" "}
                    {modalityWord[claim.modality]} · about <Subject claim={claim} dossier={dossier} />
                  </p>
                  {claim.rank !== "normal" && (
                    <p className="text-12 text-muted">
                      {claim.rank === "deprecated" ? "Deprecated" : "Preferred"}:{" "}
                      <bdi>{claim.rankReason ?? "no reason on record"}</bdi>
                    </p>
                  )}
                </div>
                {canRecord && <RankButton claim={claim} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
