import { Undo2 } from "lucide-react";
import { ClaimMark } from "@/components/claim/claim-mark";
import { LevelBadge, levelLook } from "@/components/commitment/level";
import { confidenceWord, trajectoryWord } from "@/components/commitment/words";
import { dossierHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { AssessmentShape, CommitmentRecord } from "@/lib/commitment/schema";
import { formatDay } from "@/lib/time/day";

const enteredOn = (a: AssessmentShape) => formatDay(a.recordedAt.slice(0, 10));

/** The words that an assessment rests on, each with the way to its claim, or to its source where that is about another record. */
function Evidence({ references, record }: { references: string[]; record: CommitmentRecord }) {
  const { claims, elsewhere, dossier } = record;
  return (
    <ul className="mt-1 grid gap-1 border-s-2 border-line ps-3 text-12">
      {references.map((reference) => {
        const own = claims.find((one) => one.reference === reference);
        const claim = own ?? elsewhere.find((one) => one.reference === reference);
        // Not known yet on the day that is asked about.
        if (!claim) return <li key={reference}>{reference}</li>;
        const { excerpt } = claim;
        const there = excerpt && `${dossierHref(dossier, "sources")}/${excerpt.source}#${excerpt.reference}`;
        const href = own ? `#${reference}` : there;
        return (
          <li key={reference}>
            {href ? <TextLink href={href}>{reference}</TextLink> : reference}{" "}
            <q dir="auto" lang={excerpt?.language}>
              {excerpt?.exact ?? claim.gist}
            </q>{" "}
            <span className="text-muted">
              {claim.assertedBy === "observer" ? "observer" : `side ${claim.assertedBy}`},{" "}
              <bdi>{excerpt?.publisher ?? "source not recorded"}</bdi> · <ClaimMark claim={claim} />
              {claim.rank === "deprecated" && " · deprecated since"}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Judgement({ assessment: a, record }: { assessment: AssessmentShape; record: CommitmentRecord }) {
  const facts = [
    a.trajectory && a.trajectory !== "unknown" && trajectoryWord[a.trajectory].toLowerCase(),
    a.confidence && `${confidenceWord[a.confidence].toLowerCase()} confidence`,
  ].filter(Boolean);
  return (
    <div className="max-w-[80ch]">
      <p className="text-12 text-muted">{facts.join(" · ")}</p>
      {a.rationale && (
        <p dir="auto" className="whitespace-pre-line">
          {a.rationale}
        </p>
      )}
      {a.claims.length > 0 && <Evidence references={a.claims} record={record} />}
      {a.noSourceReason && (
        <p className="text-12 text-muted">
          No source: <bdi>{a.noSourceReason}</bdi>
        </p>
      )}
    </div>
  );
}

/** The assessments of a commitment, the latest day first: what was judged, on what, and what was taken back. */
export function History({ record }: { record: CommitmentRecord }) {
  const { assessments, lines } = record;
  const current = new Set(lines.map((line) => line.assessmentId));
  const after = new Map(assessments.map((assessment) => [assessment.supersedesId, assessment]));
  const item = (a: AssessmentShape): TimelineItem => {
    const side = a.by === "both" ? "" : `Side ${a.by} `;
    const later = after.get(a.id);
    const earlier = assessments.find(({ id }) => id === a.supersedesId);
    const when = `as of ${formatDay(a.asOf)} · entered ${enteredOn(a)} by ${a.author}`;
    if (a.level === null)
      return {
        id: a.id,
        when: `${enteredOn(a)} by ${a.author}`,
        icon: <Undo2 />,
        title: `${side}Taken back${earlier?.level ? `: ${levelLook[earlier.level].word}, as of ${formatDay(earlier.asOf)}` : ""}`,
      };
    const fate =
      later && `${later.retracted ? "taken back" : "corrected"} ${enteredOn(later)} by ${later.author}`;
    return {
      id: a.id,
      when,
      tone: levelLook[a.level].tone,
      title: (
        <span className="inline-flex flex-wrap items-center gap-1.5">
          {side}
          {fate ? <s className="text-muted">{levelLook[a.level].word}</s> : <LevelBadge level={a.level} />}
          {fate && <span className="text-12 font-normal text-muted">{fate}</span>}
          {current.has(a.id) && <span className="text-12 font-normal text-muted">holds now</span>}
          {earlier && !fate && <span className="text-12 font-normal text-muted">a correction</span>}
        </span>
      ),
      body: <Judgement assessment={a} record={record} />,
    };
  };
  return <Timeline label="Assessments" items={assessments.map(item)} />;
}
