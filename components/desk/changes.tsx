import { behind } from "@/components/desk/addresses";
import { MarkSeen } from "@/components/desk/mark-seen";
import { recordHref } from "@/components/shell/paths";
import { countWords } from "@/components/ui/count-words";
import { TextLink } from "@/components/ui/text-link";
import { kindWords, labelParts, verbWords } from "@/lib/audit-event/rules";
import type { Desk, DeskAct, DeskDossier } from "@/lib/desk/schema";
import { formatDay } from "@/lib/time/day";

const verbOf = ({ operation, made, gone, closure }: DeskAct) =>
  verbWords({ operation, before: made ? null : {}, after: gone ? null : { closure } });

/** Acts of one person and one verb, in the order of the latest: they make one sentence. */
function sentencesOf(acts: readonly DeskAct[]): [DeskAct, ...DeskAct[]][] {
  const sentences = new Map<string, [DeskAct, ...DeskAct[]]>();
  for (const act of acts) {
    const key = `${act.actor}\n${verbOf(act)}`;
    const begun = sentences.get(key);
    if (begun) begun.push(act);
    else sentences.set(key, [act]);
  }
  return [...sentences.values()];
}

function Thing({ act, slug }: { act: DeskAct; slug: string }) {
  if (act.count > 1) return `${act.count.toLocaleString("en")} ${kindWords(act.entityType, act.count)}`;
  const { reference, title } = labelParts(act.label);
  const href = reference === null ? null : recordHref(slug, reference);
  const words = <bdi>{reference === null ? title : `${reference} ${title}`}</bdi>;
  return href === null ? (
    words
  ) : (
    <TextLink quiet href={href}>
      {words}
    </TextLink>
  );
}

function DossierChanges({ dossier, desk }: { dossier: DeskDossier; desk: Desk }) {
  const { slug, name, changes } = dossier;
  const told = changes.acts.reduce((total, { count }) => total + count, 0);
  const rest = changes.count.value - told;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-2 last:border-b-0">
      <div className="min-w-0 grow basis-72">
        <p>
          <TextLink href={behind(dossier, desk).changes}>
            {countWords(changes.count)} {changes.count.value === 1 ? "change" : "changes"} in{" "}
            <bdi>{name}</bdi>
          </TextLink>
          <span className="ms-2 text-12 text-muted">
            {changes.seen.at === null
              ? "you have not looked yet"
              : `since ${formatDay(changes.seen.at.slice(0, 10))}`}
          </span>
        </p>
        <ul className="text-12 text-muted">
          {sentencesOf(changes.acts).map((acts) => (
            <li key={`${acts[0].actor} ${verbOf(acts[0])}`}>
              <bdi>{acts[0].actor}</bdi> {verbOf(acts[0])}{" "}
              {acts.map((act, at) => (
                <span key={`${act.operation} ${act.entityType} ${act.label}`}>
                  {at > 0 && ", "}
                  <Thing act={act} slug={slug} />
                </span>
              ))}
            </li>
          ))}
          {rest > 0 && <li>and {rest.toLocaleString("en")} more</li>}
        </ul>
      </div>
      <MarkSeen dossier={slug} name={name} seq={changes.latest} />
    </li>
  );
}

/** What others did in each dossier since the person last said that they had looked. */
export function DeskChanges({ desk }: { desk: Desk }) {
  return (
    <ul aria-label="Changes by dossier" className="text-13">
      {desk.dossiers
        .filter(({ changes }) => changes.count.value > 0)
        .map((dossier) => (
          <DossierChanges key={dossier.slug} dossier={dossier} desk={desk} />
        ))}
    </ul>
  );
}
