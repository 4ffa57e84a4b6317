import { TallLane, WideLane } from "@/components/agreement/lane-drawing";
import { laneSentence, stageTitle, sureness } from "@/components/agreement/lane-words";
import { sayBy } from "@/components/agreement/words";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import type { AgreementRecord } from "@/lib/agreement/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

/** The lifecycle of an agreement on a day, drawn, with a table that says the same. */
export function Lane({
  record: { lane, actions, day, reference },
  isAsked,
  names,
}: {
  record: Pick<AgreementRecord, "lane" | "actions" | "day" | "reference">;
  /** Whether the day was asked for: else it is today's. */
  isAsked: boolean;
  names: { A: string; B: string };
}) {
  const acts = new Map(actions.map((act) => [act.id, act]));
  const shown = {
    lane,
    acts,
    day: isAsked ? formatDay(day) : "Today",
    label: `Lifecycle of ${reference}. ${laneSentence(lane, acts)}. ${formatDay(day)} stands after ${lane.today} of ${lane.stages.length} stages.`,
  };
  return (
    <div className="@container">
      <div className="hidden @3xl:block print:block">
        <WideLane {...shown} />
      </div>
      <div className="@3xl:hidden print:hidden">
        <TallLane {...shown} />
      </div>
      <details className="mt-2 text-13">
        <summary className="text-muted">As a table</summary>
        <Table label={`Lifecycle of ${reference}`} dense stack>
          <thead>
            <tr>
              <Th>Stage</Th>
              <Th>By</Th>
              <Th>When</Th>
              <Th>How sure</Th>
            </tr>
          </thead>
          <TableBody>
            {lane.stages.flatMap((stage) =>
              stage.tracks.map((track) => {
                const of = track.acts.flatMap((id) => acts.get(id) ?? []);
                return (
                  <Tr key={`${stage.stage} ${track.side}`}>
                    <Td main>{stageTitle(stage, acts)}</Td>
                    <Td label="By">
                      {track.side
                        ? `${track.side} (${names[track.side]})`
                        : of.map(({ by }) => sayBy(by, names).slice(3)).join("; ")}
                    </Td>
                    <Td label="When">
                      {of.map(({ on }) => formatPartialDate(on)).join("; ") || "not on record"}
                    </Td>
                    <Td label="How sure">{sureness(track)}</Td>
                  </Tr>
                );
              }),
            )}
          </TableBody>
        </Table>
      </details>
    </div>
  );
}
