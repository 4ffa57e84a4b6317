import { RemoveLink } from "@/components/agreement/link-form";
import { AgreementStatusBadge } from "@/components/agreement/status";
import { hedged, linkWord } from "@/components/agreement/words";
import { ClaimItem } from "@/components/claim/claim-item";
import { recordHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import type { LineageShape } from "@/lib/agreement/schema";

function Links({
  links,
  way,
  dossier,
  agreement,
}: {
  links: LineageShape[];
  way: "to" | "from";
  dossier: string;
  /** ID of this agreement, for those who may take its links away. */
  agreement?: string | undefined;
}) {
  return (
    <ul className="divide-y divide-line">
      {links.map((link) => {
        const { id, kind, confidence, note, other, claims } = link;
        return (
          <li key={id} className="py-2">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span>
                {hedged(confidence, linkWord[kind][way])}{" "}
                <TextLink href={recordHref(dossier, other.reference) ?? ""}>
                  {other.reference} <bdi>{other.title}</bdi>
                </TextLink>
              </span>
              <AgreementStatusBadge status={other.status} />
              {confidence !== "confirmed" && <span className="text-12 text-muted">link {confidence}</span>}
              {agreement && <RemoveLink link={link} agreement={agreement} />}
            </p>
            {note && (
              <p dir="auto" className="max-w-[72ch] text-12 text-muted">
                {note}
              </p>
            )}
            {claims.length > 0 && (
              <ul>
                {claims.map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} dossier={dossier} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where it comes from and what came of it: links both ways, each as sure as it is. */
export function Lineage({
  to,
  from,
  dossier,
  agreement,
}: {
  to: LineageShape[];
  from: LineageShape[];
  dossier: string;
  /** ID of this agreement, for those who may take its links away. Those of others are taken away on their pages. */
  agreement?: string | undefined;
}) {
  if (to.length + from.length === 0)
    return <p className="text-13 text-muted">No link to another agreement is on record.</p>;
  return (
    <div className="text-13">
      {to.length > 0 && <Links links={to} way="to" dossier={dossier} agreement={agreement} />}
      {from.length > 0 && <Links links={from} way="from" dossier={dossier} />}
    </div>
  );
}
