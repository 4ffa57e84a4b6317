import type { ReactNode } from "react";
import { ClaimItem } from "@/components/claim/claim-item";
import { accountWord } from "@/components/claim/words";
import { ASSERTED_BY, type AssertedBy } from "@/lib/claim/rules";
import type { AccountsShape } from "@/lib/claim/schema";
import { formatDay } from "@/lib/time/day";

/** Who says so, in their words: A at the start, B at the end, observers across. Who is silent gets one line. */
export function Voices({
  record,
  dossier,
  names,
  children,
}: {
  record: AccountsShape;
  dossier: string;
  names: { A: string; B: string };
  /** What can be done, at the end. */
  children?: ReactNode;
}) {
  const nameOf = (who: AssertedBy) => (who === "observer" ? "Observers" : `${who} · ${names[who]}`);
  const speaks = (who: AssertedBy) => record.claims.some(({ assertedBy }) => assertedBy === who);
  const isFaceToFace = speaks("A") && speaks("B");
  const silent = ASSERTED_BY.filter((who) => !speaks(who));
  return (
    <>
      <div className={isFaceToFace ? "grid gap-x-8 sm:grid-cols-2" : undefined}>
        {ASSERTED_BY.filter(speaks).map((who) => {
          const account = record.position[who];
          return (
            <div key={who} className={who === "observer" && isFaceToFace ? "sm:col-span-2" : undefined}>
              <p className="text-12 text-muted">
                <bdi className="font-semibold">{nameOf(who)}</bdi>{" "}
                {account !== "affirms" && accountWord[account]}
              </p>
              <ul className="divide-y divide-line">
                {record.claims
                  .filter(({ assertedBy }) => assertedBy === who)
                  .map((claim) => (
                    <ClaimItem key={claim.id} claim={claim} dossier={dossier} />
                  ))}
              </ul>
            </div>
          );
        })}
      </div>
      {record.searches.map((search) => (
        <p key={`${search.searchedOn} ${search.place}`} className="text-12 text-muted">
          <bdi>{search.searchedBy}</bdi> searched <bdi>{search.place}</bdi>
          {search.found ? "" : " and found nothing"} on {formatDay(search.searchedOn)}.
        </p>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-12 text-muted">
        <p>
          {record.claims.length === 0 && "No words on record say so. "}
          {silent.map((who) => `${nameOf(who)}: ${accountWord[record.position[who]]}`).join(" · ")}
        </p>
        {children}
      </div>
    </>
  );
}
