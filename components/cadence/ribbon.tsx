import { useId } from "react";
import { PillRows } from "@/components/cadence/pill-rows";
import { ribbonRows } from "@/components/cadence/ribbon-layout";
import { slotLook } from "@/components/cadence/slot-look";
import { SlotTable } from "@/components/cadence/slot-table";
import { TextLink } from "@/components/ui/text-link";
import { SLOT_STATES, type SlotState } from "@/lib/slot/rules";
import { type Day, formatDay } from "@/lib/time/day";
import type { SlotShape } from "@/lib/working-group/schema";

/** Years drawn before the rest is folded away. */
const MOST_YEARS = 12;

function Legend({
  slots,
  today,
  rowOf,
}: {
  slots: readonly SlotShape[];
  /** Null when no row drawn holds it. */
  today: Day | null;
  /** Where the first of those slots stands in the table. */
  rowOf: (state: SlotState) => string;
}) {
  const states = SLOT_STATES.map((state) => ({
    state,
    count: slots.filter((slot) => slot.state === state).length,
  }));
  const counted = (state: SlotState) => slots.filter((slot) => slot.state === state && slot.postponed).length;
  const postponed = counted("due") + counted("behind");
  return (
    <ul className="flex flex-wrap gap-x-4 text-12 text-muted">
      {states.map(({ state, count }) => {
        const { word, Icon, ink } = slotLook[state];
        if (count === 0) return null;
        return (
          <li key={state} className="flex min-h-6 items-center gap-1">
            <Icon className={`size-3.5 ${ink}`} />
            <TextLink href={`#${rowOf(state)}`} className="inline-flex min-h-6 items-center">
              {word} {count}
            </TextLink>
          </li>
        );
      })}
      {postponed > 0 && <li className="flex min-h-6 items-center">Postponed with no new date {postponed}</li>}
      {slots.some(({ doubt }) => doubt) && (
        <li className="flex min-h-6 items-center gap-1.5">
          <svg width={22} height={12} aria-hidden="true">
            <rect
              x={1}
              y={1}
              width={20}
              height={10}
              rx={5}
              strokeDasharray="3 2"
              className="fill-none stroke-ink"
            />
          </svg>
          In doubt: a date that the source leaves open decides
        </li>
      )}
      {today !== null && (
        <li className="flex min-h-6 items-center gap-1.5">
          <svg width={8} height={12} aria-hidden="true">
            <path d="M4 12V4M1 0h6L4 4z" strokeWidth={1.5} className="fill-ink stroke-ink" />
          </svg>
          Today, {formatDay(today)}
        </li>
      )}
    </ul>
  );
}

/**
 * A pill for each meeting that falls due, a row for each year; each lies where its share of the period lies, and a
 * filled one leads to its meeting. The table beneath says the same in words, and each count leads into it.
 */
export function Ribbon({
  label,
  slots,
  today,
  dossier,
}: {
  label: string;
  slots: readonly SlotShape[];
  today: Day;
  dossier: string;
}) {
  const id = useId();
  const rowOf = (state: SlotState) => `${id}${state}`;
  const rows = ribbonRows(slots, today);
  const [earlier, shown] = [rows.slice(0, -MOST_YEARS), rows.slice(-MOST_YEARS)];
  return (
    <div className="grid min-w-0 content-start justify-items-start gap-2">
      {earlier.length > 0 && (
        <details className="max-w-full text-13">
          <summary className="text-muted">
            {earlier[0]?.label} to {earlier.at(-1)?.label}
          </summary>
          <PillRows label={`${label}, earlier years`} rows={earlier} dossier={dossier} />
        </details>
      )}
      <PillRows label={label} rows={shown} dossier={dossier} />
      <Legend slots={slots} today={shown.some((row) => row.today !== null) ? today : null} rowOf={rowOf} />
      <details className="w-full min-w-0 text-13">
        <summary className="w-fit py-0.5 text-muted hover:text-ink">As a table</summary>
        <SlotTable label={label} slots={slots} dossier={dossier} rowOf={rowOf} />
      </details>
    </div>
  );
}
