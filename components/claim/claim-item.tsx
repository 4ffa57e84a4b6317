import type { ReactNode } from "react";
import { ClaimMark } from "@/components/claim/claim-mark";
import { RankButton } from "@/components/claim/rank-button";
import { aboutSideWord, attributionWord, credibilityWord, reliabilityWord } from "@/components/claim/words";
import { dossierHref } from "@/components/shell/paths";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { ClaimShape } from "@/lib/claim/schema";

type Excerpt = NonNullable<ClaimShape["excerpt"]>;

/** The Admiralty code of a claim, "C3": how reliable its source is, and how credible the claim. */
function Admiralty({ excerpt, credibility }: { excerpt: Excerpt | null; credibility: number }) {
  const letter = (excerpt?.reliability ?? "F") as keyof typeof reliabilityWord;
  const meaning = `Source: ${reliabilityWord[letter]}. Claim: ${credibilityWord[credibility] ?? credibility}.`;
  return (
    <abbr title={meaning} className="no-underline">
      {letter}
      {credibility}
    </abbr>
  );
}

function Where({ excerpt, speaker, dossier }: { excerpt: Excerpt; speaker: string; dossier: string }) {
  return (
    <>
      {speaker && (
        <>
          <bdi>{speaker}</bdi> ·{" "}
        </>
      )}
      <bdi>{excerpt.publisher}</bdi>, <bdi>{excerpt.published ?? "date unknown"}</bdi>
      {excerpt.isSummary && ", our summary"} ·{" "}
      <TextLink href={`${dossierHref(dossier, "sources")}/${excerpt.source}#${excerpt.reference}`}>
        {excerpt.source} {excerpt.reference}
      </TextLink>
    </>
  );
}

function Facts({ claim }: { claim: ClaimShape }) {
  const facts: ReactNode[] = [
    claim.aboutSide && `about ${aboutSideWord[claim.aboutSide]}`,
    attributionWord[claim.attribution],
  ];
  return (
    <>
      <ClaimMark claim={claim} /> · {facts.filter(Boolean).join(" · ")} ·{" "}
      <Admiralty excerpt={claim.excerpt} credibility={claim.credibility} />
    </>
  );
}

/** The words of a claim and where they stand, or that their source was not recorded. */
function Words({ claim, dossier }: { claim: ClaimShape; dossier: string }) {
  const { excerpt, speaker } = claim;
  if (excerpt)
    return (
      <Quote lang={excerpt.language} source={<Where excerpt={excerpt} speaker={speaker} dossier={dossier} />}>
        {excerpt.exact}
      </Quote>
    );
  return (
    <p className="text-12 text-muted">
      {speaker && (
        <>
          <bdi>{speaker}</bdi> ·{" "}
        </>
      )}
      Source not recorded: <bdi>{claim.unrecordedSource}</bdi>
    </p>
  );
}

/**
 * One claim: what is claimed, what it amounts to, in which words, and where they stand; `elsewhere` stands instead
 * of words that the page shows already.
 */
export function ClaimItem({
  claim,
  dossier,
  canRecord = false,
  elsewhere,
}: {
  claim: ClaimShape;
  dossier: string;
  canRecord?: boolean;
  elsewhere?: ReactNode;
}) {
  const { rank, rankReason } = claim;
  return (
    <li className="scroll-mt-16 py-2.5 target:bg-accent-soft" id={elsewhere ? undefined : claim.reference}>
      <div className="flex items-start justify-between gap-2">
        <p className={rank === "deprecated" ? "text-muted line-through" : ""}>
          <bdi>{claim.gist}</bdi>{" "}
          <span className="text-12 whitespace-nowrap text-faint">{claim.reference}</span>
        </p>
        {canRecord && <RankButton claim={claim} />}
      </div>
      {rank !== "normal" && (
        <p className="text-12 text-muted">
          {rank === "deprecated" ? "Deprecated" : "Preferred"}:{" "}
          <bdi>{rankReason ?? "no reason on record"}</bdi>
        </p>
      )}
      <p className="mb-1.5 text-12 text-muted">
        <Facts claim={claim} />
      </p>
      {elsewhere ? (
        <p className="text-12 text-muted">{elsewhere}</p>
      ) : (
        <Words claim={claim} dossier={dossier} />
      )}
    </li>
  );
}
