import { CircleDot, CircleSlash, Clock } from "lucide-react";
import { EndRule } from "@/components/cadence/end-rule";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import { capital, levelWord } from "@/components/working-group/words";
import { sayPolicy, sayTerm } from "@/lib/cadence/rules/words";
import type { CadenceRecord } from "@/lib/cadence/schema";
import type { ClaimShape } from "@/lib/claim/schema";
import type { Day } from "@/lib/time/day";

type Names = { A: string; B: string };

function standing({ from, to }: CadenceRecord, today: Day) {
  if (from > today) return { word: "To come", Icon: Clock };
  return to === null || today < to
    ? { word: "In force", Icon: CircleDot }
    : { word: "No longer in force", Icon: CircleSlash };
}

function Words({ claim, dossier, names }: { claim: ClaimShape; dossier: string; names: Names }) {
  const { excerpt, assertedBy, speaker } = claim;
  const who = assertedBy === "observer" ? "Observer" : `${assertedBy} · ${names[assertedBy]}`;
  if (!excerpt)
    return (
      <p className="text-13">
        <bdi>{claim.gist}</bdi>{" "}
        <span className="text-12 text-muted">
          {who} · {claim.reference} · source not recorded: <bdi>{claim.unrecordedSource}</bdi>
        </span>
      </p>
    );
  return (
    <Quote
      lang={excerpt.language}
      source={
        <>
          <bdi>{who}</bdi>
          {speaker && (
            <>
              {" "}
              · <bdi>{speaker}</bdi>
            </>
          )}{" "}
          ·{" "}
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
  );
}

const SILENCE = {
  searched_nothing: "was searched for, and nothing was found",
  not_searched: "has not been searched for yet",
} as const;

/** A side that says nothing of the rule, and whether anybody looked. */
function silenceOf({ position }: CadenceRecord, names: Names): string[] {
  return (["A", "B"] as const).flatMap((side) => {
    const account = position[side];
    return account === "searched_nothing" || account === "not_searched"
      ? `The account of ${names[side]} ${SILENCE[account]}.`
      : [];
  });
}

function Foundation({ rule }: { rule: CadenceRecord }) {
  const { foundation, dossier } = rule;
  if (!foundation) return "Where it is written is not on record.";
  const href = recordHref(dossier, foundation.reference);
  return (
    <>
      {href ? <TextLink href={href}>{foundation.reference}</TextLink> : foundation.reference}
      {foundation.provision && ` ${foundation.provision}`} <bdi>{foundation.title}</bdi>
    </>
  );
}

function Replaced({ rule }: { rule: CadenceRecord }) {
  const { replaces, replacesNote } = rule;
  return (
    <>
      {replaces && <a href={`#${replaces}`}>{replaces}. </a>}
      {replacesNote ? (
        <bdi>{replacesNote}</bdi>
      ) : (
        !replaces && "An earlier rule is not on record: from what, nobody says."
      )}
    </>
  );
}

function Rule({
  rule,
  names,
  today,
  canRecord,
}: {
  rule: CadenceRecord;
  names: Names;
  today: Day;
  canRecord: boolean;
}) {
  const { reference, dossier, claims, note, to, level } = rule;
  const { word, Icon } = standing(rule, today);
  const heard = claims.filter(({ rank }) => rank !== "deprecated");
  return (
    <article
      id={reference}
      aria-labelledby={`${reference}-title`}
      className="border-b border-line py-3 first:pt-1"
    >
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={`${reference}-title`} className="text-14 font-medium">
          <span className="me-1.5 font-normal text-faint">{reference}</span>
          {capital(rule.rule)}
          <span className="font-normal text-muted">, {sayTerm(rule)}</span>
          {level && <span className="font-normal text-muted"> · {levelWord[level]}</span>}{" "}
          <Badge look="outline" icon={<Icon />} className="ms-1">
            {word}
          </Badge>
        </h3>
        {canRecord && to === null && (
          <div data-no-print>
            <EndRule rule={{ id: rule.id, version: rule.version, reference }} />
          </div>
        )}
      </div>
      <div className="grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <div className="grid content-start gap-3 text-13">
          {heard.map((claim) => (
            <Words key={claim.id} claim={claim} dossier={dossier} names={names} />
          ))}
          {heard.length === 0 && <p>No source is on record for this rule.</p>}
          {silenceOf(rule, names).map((sentence) => (
            <p key={sentence} className="text-12 text-muted">
              {sentence}
            </p>
          ))}
          <DefinitionList
            items={[
              { id: "replaces", term: "Replaces", detail: <Replaced rule={rule} /> },
              { id: "foundation", term: "Written in", detail: <Foundation rule={rule} /> },
              ...(note
                ? [{ id: "note", term: "Note", detail: <bdi className="whitespace-pre-line">{note}</bdi> }]
                : []),
            ]}
          />
        </div>
        <DefinitionList
          items={sayPolicy(rule).map(({ id, term, sentence }) => ({ id, term, detail: sentence }))}
        />
      </div>
    </article>
  );
}

/** The rules of a group over time, the latest first: their words, what each replaces, how each is reckoned. */
export function RuleHistory({
  rules,
  ...rest
}: {
  rules: readonly CadenceRecord[];
  names: Names;
  today: Day;
  canRecord: boolean;
}) {
  return rules.map((rule) => <Rule key={rule.id} rule={rule} {...rest} />);
}
