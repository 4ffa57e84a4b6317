import { dossierHref } from "@/components/shell/paths";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { SnapshotShape } from "@/lib/source/schema";

const who = { A: "Side A", B: "Side B", observer: "Observer" } as const;

/** Each excerpt with the claims that rest on it, and the record that each claim is about. */
export function ExcerptList({ snapshot, dossier }: { snapshot: SnapshotShape; dossier: string }) {
  return (
    <ul className="divide-y divide-line text-13">
      {snapshot.excerpts.map(({ reference, exact, claims }) => (
        <li key={reference} className="py-3">
          <Quote lang={snapshot.language} source={<TextLink href={`#${reference}`}>{reference}</TextLink>}>
            {exact}
          </Quote>
          <ul className="mt-1 ps-3.5">
            {claims.map((claim) => (
              <li key={claim.reference} className="py-0.5">
                {who[claim.assertedBy]} {claim.stance}: <bdi>{claim.gist}</bdi>{" "}
                <span className="text-12 text-muted">
                  {claim.reference}
                  {claim.rank === "deprecated" && " · deprecated"}
                </span>{" "}
                {claim.commitment && (
                  <TextLink href={`${dossierHref(dossier, "commitments")}/${claim.commitment.reference}`}>
                    {claim.commitment.reference} <bdi>{claim.commitment.title}</bdi>
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
