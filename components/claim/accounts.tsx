import type { ReactNode } from "react";
import { ClaimItem } from "@/components/claim/claim-item";
import { accountWord } from "@/components/claim/words";
import { SearchButton } from "@/components/party-search/search-button";
import type { AssertedBy } from "@/lib/claim/rules";
import type { AccountsShape, ClaimShape } from "@/lib/claim/schema";
import { type Day, formatDay } from "@/lib/time/day";

/** What the accounts are of, for those who may record a search or rank a claim. */
export interface AccountsSubject {
  /** The record by its short reference. */
  about: string;
  /** ID of the act or link of an agreement. */
  part?: string;
  today?: Day;
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "3 reports, one voice": texts that copy each other are counted once. */
function heard(claims: readonly ClaimShape[], voices: number): string | null {
  const spoken = claims.filter((claim) => claim.rank !== "deprecated");
  const reports = new Set(spoken.map((claim) => claim.excerpt?.source ?? claim.id)).size;
  if (reports === 0) return null;
  const counted = `${reports} ${reports === 1 ? "report" : "reports"}`;
  if (reports === voices) return counted;
  return `${counted}, ${NUMBERS[voices] ?? voices} ${voices === 1 ? "voice" : "voices"}`;
}

/** What each side and the observers say, face to face: A at the start, B at the end, observers below. */
export function Accounts({
  record,
  dossier,
  names,
  elsewhere,
  subject,
}: {
  record: AccountsShape;
  dossier: string;
  names: { A: string; B: string };
  /** Where the words of a claim stand on the page already; undefined where they do not. */
  elsewhere?: (claim: ClaimShape) => ReactNode | undefined;
  /** Given to those who may record. */
  subject?: AccountsSubject;
}) {
  const account = (who: AssertedBy, heading: string) => {
    const claims = record.claims.filter((claim) => claim.assertedBy === who);
    const searches = record.searches.filter((search) => search.party === who);
    const count = heard(claims, record.position.voices[who]);
    return (
      <section aria-label={heading} className="min-w-0 text-13">
        <div className="flex min-h-row-sm flex-wrap items-center justify-between gap-x-3 border-b border-line">
          <h3 className="text-13 font-semibold">
            <bdi>{heading}</bdi>{" "}
            <span className="font-normal text-muted">
              {accountWord[record.position[who]]}
              {count && ` · ${count}`}
            </span>
          </h3>
          {subject && (
            <span data-no-print>
              <SearchButton target={{ ...subject, dossier, party: who, name: heading }} />
            </span>
          )}
        </div>
        {claims.length > 0 && (
          <ul className="divide-y divide-line">
            {claims.map((claim) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                dossier={dossier}
                canRecord={subject !== undefined}
                elsewhere={elsewhere?.(claim)}
              />
            ))}
          </ul>
        )}
        {searches.map((search) => (
          <p key={`${search.searchedOn} ${search.place}`} className="py-1.5 text-12 text-muted">
            <bdi>{search.searchedBy}</bdi> searched <bdi>{search.place}</bdi> ({search.languages.join(", ")})
            {search.found ? "" : " and found nothing"}, {formatDay(search.searchedOn)}.
            {search.note && (
              <>
                {" "}
                <bdi>{search.note}</bdi>
              </>
            )}
          </p>
        ))}
      </section>
    );
  };
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
      {account("A", `A · ${names.A}`)}
      {account("B", `B · ${names.B}`)}
      <div className="sm:col-span-2">{account("observer", "Observers")}</div>
    </div>
  );
}
