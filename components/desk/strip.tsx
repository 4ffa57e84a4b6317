import type { DeskTrack } from "@/lib/desk/schema";
import type { SlotState } from "@/lib/slot/rules";
import type { SlotShape } from "@/lib/working-group/schema";

const LOOK = {
  held: { word: "held", sign: "✓", className: "fill-green" },
  scheduled: { word: "scheduled", sign: "→", className: "fill-blue" },
  unconfirmed: { word: "unconfirmed", sign: "?", className: "fill-muted" },
  open: { word: "not yet due", sign: "·", className: "fill-faint" },
  due: { word: "due", sign: "!", className: "fill-amber" },
  behind: { word: "behind", sign: "‹", className: "fill-amber" },
  overdue: { word: "overdue", sign: "‼", className: "fill-vermilion" },
  missed: { word: "missed", sign: "×", className: "fill-vermilion" },
} as const satisfies Record<SlotState, { word: string; sign: string; className: string }>;

const CELL = { width: 13, height: 16, gap: 2, yearGap: 5 };

const yearOf = (slot: SlotShape) => slot.windowStart.slice(0, 4);

/** Where each slot begins: a wider gap stands between years. */
function places(slots: readonly SlotShape[]): number[] {
  let x = -CELL.gap - CELL.width;
  return slots.map((slot, at) => {
    const before = slots[at - 1];
    x += CELL.width + (before && yearOf(before) !== yearOf(slot) ? CELL.yearGap : CELL.gap);
    return x;
  });
}

/** The slots in words: "2024 to 2026: 1 held, 9 missed, 2 behind". */
function inWords(slots: readonly SlotShape[]): string {
  const states = [...new Set(slots.map(({ state }) => state))];
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return "no meeting has fallen due yet";
  const years = yearOf(first) === yearOf(last) ? yearOf(first) : `${yearOf(first)} to ${yearOf(last)}`;
  const counts = states.map(
    (state) => `${slots.filter((slot) => slot.state === state).length} ${LOOK[state].word}`,
  );
  return `${years}: ${counts.join(", ")}`;
}

/** The latest slots of one cadence, in one small line. */
export function Strip({ track }: { track: DeskTrack }) {
  const { slots, group } = track;
  const at = places(slots);
  const width = (at.at(-1) ?? 0) + CELL.width;
  if (slots.length === 0) return <span className="text-12 text-muted">{track.rule}</span>;
  return (
    <svg
      viewBox={`0 0 ${width} ${CELL.height}`}
      width={width}
      height={CELL.height}
      role="img"
      aria-label={`${group.reference} ${group.name}, ${track.rule}. ${inWords(slots)}`}
      className="max-w-full shrink-0"
    >
      {slots.map((slot, index) => (
        <g key={`${slot.windowStart} ${slot.number}`} transform={`translate(${at[index]} 0)`}>
          <title>{`${yearOf(slot)}: ${LOOK[slot.state].word}`}</title>
          <rect
            width={CELL.width}
            height={CELL.height}
            rx={3}
            fillOpacity={0.28}
            className={LOOK[slot.state].className}
          />
          <text x={CELL.width / 2} y={12} fontSize={11} textAnchor="middle" className="fill-ink">
            {LOOK[slot.state].sign}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** What the signs of the strips mean: those that are shown, and no others. */
export function StripLegend({ tracks }: { tracks: readonly DeskTrack[] }) {
  const shown = new Set(tracks.flatMap(({ slots }) => slots.map(({ state }) => state)));
  const states = (Object.keys(LOOK) as SlotState[]).filter((state) => shown.has(state));
  if (states.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 pt-2 text-12 text-muted">
      <span>Each square is a meeting that a cadence asks for:</span>
      {states.map((state) => (
        <span key={state}>
          <span aria-hidden="true" className="text-ink">
            {LOOK[state].sign}
          </span>{" "}
          {LOOK[state].word}
        </span>
      ))}
    </p>
  );
}
