import { ActControls, LetStandAgain } from "@/components/agreement/act-controls";
import type { ActTarget } from "@/components/agreement/act-form";
import { sayAct, sayDate } from "@/components/agreement/words";
import { Voices } from "@/components/claim/voices";
import { Timeline } from "@/components/ui/timeline";
import type { ActionShape } from "@/lib/agreement/schema";
import { formatDay } from "@/lib/time/day";

type Entry = ActionShape["earlier"][number];

const when = ({ on, place }: Entry) => (
  <>
    {sayDate(on)}
    {place && (
      <>
        {" · "}
        <bdi>{place}</bdi>
      </>
    )}
  </>
);

function Earlier({ entries, names }: { entries: Entry[]; names: ActTarget["names"] }) {
  return (
    <details className="text-12 text-muted">
      <summary>
        {entries.length === 1 ? "An earlier entry" : `${entries.length} earlier entries`} of this act
      </summary>
      <ul className="ps-4">
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.retracted ? "Taken back" : sayAct(entry, names)}, {when(entry)}; entered{" "}
            {formatDay(entry.recordedAt.slice(0, 10))}
            {entry.note && (
              <>
                : <bdi>{entry.note}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was done to the agreement, the first first: each act with how sure it is and the words that say so. */
export function Acts({
  actions,
  dossier,
  target,
  canRecord,
}: {
  actions: ActionShape[];
  dossier: string;
  target: ActTarget;
  canRecord: boolean;
}) {
  const { names } = target;
  return (
    <Timeline
      label="Acts"
      items={actions
        .filter(({ retracted }) => !retracted)
        .map((act) => ({
          id: act.id,
          tone: act.confirmation === "confirmed" ? "accent" : "grey",
          title: sayAct(act, names),
          when: when(act),
          body: (
            <div id={`act-${act.id}`} className="grid gap-1">
              {act.note && (
                <p dir="auto" className="max-w-[72ch]">
                  {act.note}
                </p>
              )}
              <Voices record={act} dossier={dossier} names={names}>
                {canRecord && <ActControls target={target} act={act} />}
              </Voices>
              {act.earlier.length > 0 && <Earlier entries={act.earlier} names={names} />}
            </div>
          ),
        }))}
    />
  );
}

/** Acts that were taken back: they count for nothing, and stay on record. */
export function TakenBack({
  actions,
  target,
  canRecord,
}: {
  actions: ActionShape[];
  target: ActTarget;
  canRecord: boolean;
}) {
  return (
    <details className="mt-3 text-13">
      <summary className="text-muted">
        {actions.length === 1 ? "One act was taken back" : `${actions.length} acts were taken back`}
      </summary>
      <ul className="divide-y divide-line">
        {actions.map((act) => (
          <li key={act.id} className="py-1.5">
            <s>{sayAct(act, target.names)}</s>, {when(act)}. Taken back on{" "}
            {formatDay(act.recordedAt.slice(0, 10))}
            {act.note && act.note !== act.earlier[0]?.note ? (
              <>
                : <bdi>{act.note}</bdi>
              </>
            ) : (
              ", no reason given"
            )}
            {canRecord && <LetStandAgain target={target} actId={act.id} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
