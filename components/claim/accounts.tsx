import type { ReactNode } from "react";
import { dossierHref } from "@/components/shell/paths";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { Account, AssertedBy } from "@/lib/claim/rules";
import type { AccountsShape, ClaimShape } from "@/lib/claim/schema";
import { formatDay } from "@/lib/time/day";

export const accountWord: Record<Account, string> = {
  affirms: "affirms",
  affirms_otherwise: "affirms otherwise",
  denies: "denies",
  declines: "declines to say",
  searched_nothing: "searched, nothing found",
  not_searched: "not searched yet",
};

/** A claim with its words and where they stand; `elsewhere` stands instead of words that the page shows already. */
export function ClaimText({
  claim,
  dossier,
  elsewhere,
}: {
  claim: ClaimShape;
  dossier: string;
  elsewhere?: ReactNode;
}) {
  const { excerpt } = claim;
  return (
    <li className="py-2" id={elsewhere ? undefined : claim.reference}>
      <p className="mb-1">
        <bdi>{claim.gist}</bdi> <span className="text-12 text-muted">{claim.reference}</span>
        {claim.rank === "deprecated" && <span className="text-12 text-muted"> · deprecated</span>}
      </p>
      {elsewhere ? (
        <p className="text-12 text-muted">{elsewhere}</p>
      ) : excerpt ? (
        <Quote
          lang={excerpt.language}
          source={
            <>
              {claim.speaker && (
                <>
                  <bdi>{claim.speaker}</bdi> ·{" "}
                </>
              )}
              <TextLink href={`${dossierHref(dossier, "sources")}/${excerpt.source}#${excerpt.reference}`}>
                {excerpt.source} {excerpt.reference}
              </TextLink>{" "}
              <bdi>{excerpt.publisher}</bdi> · {excerpt.published ?? "date unknown"}
              {excerpt.isSummary && " · our summary"}
            </>
          }
        >
          {excerpt.exact}
        </Quote>
      ) : (
        <p className="text-12 text-muted">
          Source not recorded: <bdi>{claim.unrecordedSource}</bdi>
        </p>
      )}
    </li>
  );
}

/** What each side and the observers say, face to face: A at the start, B at the end, observers below. */
export function Accounts({
  record,
  dossier,
  names,
  elsewhere,
}: {
  record: AccountsShape;
  dossier: string;
  names: { A: string; B: string };
  /** Where the words of a claim stand on the page already; undefined where they do not. */
  elsewhere?: (claim: ClaimShape) => ReactNode | undefined;
}) {
  const account = (who: AssertedBy, heading: string) => {
    const claims = record.claims.filter((claim) => claim.assertedBy === who);
    const searches = record.searches.filter((search) => search.party === who);
    return (
      <section aria-label={heading} className="min-w-0 text-13">
        <h3 className="text-13 font-semibold">
          <bdi>{heading}</bdi>{" "}
          <span className="font-normal text-muted">{accountWord[record.position[who]]}</span>
        </h3>
        <ul className="divide-y divide-line">
          {claims.map((claim) => (
            <ClaimText key={claim.id} claim={claim} dossier={dossier} elsewhere={elsewhere?.(claim)} />
          ))}
        </ul>
        {searches.map((search) => (
          <p key={`${search.searchedOn} ${search.place}`} className="py-1 text-12 text-muted">
            <bdi>{search.searchedBy}</bdi> searched <bdi>{search.place}</bdi> ({search.languages.join(", ")})
            {search.found ? "" : " and found nothing"} on {formatDay(search.searchedOn)}.
          </p>
        ))}
      </section>
    );
  };
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {account("A", `A · ${names.A}`)}
      {account("B", `B · ${names.B}`)}
      <div className="sm:col-span-2">{account("observer", "Observers")}</div>
    </div>
  );
}
