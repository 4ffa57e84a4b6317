import { slotLook } from "@/components/cadence/slot-look";
import { classNames } from "@/components/ui/class-names";
import { SLOT_STATES, type SlotState } from "@/lib/slot/rules";
import type { SlotShape } from "@/lib/working-group/schema";

const WINDOWS = 8;
const CELL = 16;
const GAP = 2;
const BETWEEN = 6;
const ICON = 10;

/** The slots of the last windows. */
function latestOf(slots: readonly SlotShape[]): SlotShape[] {
  const starts = [...new Set(slots.map(({ windowStart }) => windowStart))];
  const first = starts.at(-WINDOWS) ?? "";
  return slots.filter(({ windowStart }) => windowStart >= first);
}

const signId = (state: SlotState, doubt: boolean) => `slot-${state}${doubt ? "-doubt" : ""}`;

/** The squares that strips are made of, once for the page: some hundred strips of their own ones would be megabytes. */
export function StripSigns() {
  return (
    <svg aria-hidden className="absolute size-0">
      {SLOT_STATES.flatMap((state) => [false, true].map((doubt) => ({ state, doubt }))).map(
        ({ state, doubt }) => {
          const { Icon, pill, ink } = slotLook[state];
          return (
            <symbol
              key={signId(state, doubt)}
              id={signId(state, doubt)}
              viewBox={`0 0 ${CELL + 2} ${CELL + 2}`}
            >
              <rect
                x={1}
                y={1}
                width={CELL}
                height={CELL}
                rx={3}
                strokeDasharray={doubt ? "2 1" : undefined}
                className={classNames(pill, doubt && "stroke-ink")}
              />
              <Icon
                x={1 + (CELL - ICON) / 2}
                y={1 + (CELL - ICON) / 2}
                size={ICON}
                className={classNames("size-2.5", ink)}
              />
            </symbol>
          );
        },
      )}
    </svg>
  );
}

/**
 * A ribbon in one thin row, on a page that has the {@link StripSigns}: a square for each meeting that falls due; the name
 * says the counts in words.
 */
export function CadenceStrip({ slots, label = "Cadence" }: { slots: readonly SlotShape[]; label?: string }) {
  const shown = latestOf(slots);
  if (shown.length === 0) return null;
  let x = 1;
  let before = shown[0]?.windowStart;
  const cells = shown.map((slot) => {
    if (slot.windowStart !== before) x += BETWEEN - GAP;
    before = slot.windowStart;
    const cell = { slot, x };
    x += CELL + GAP;
    return cell;
  });
  const counts = SLOT_STATES.flatMap((state) => {
    const count = shown.filter((slot) => slot.state === state).length;
    return count > 0 ? `${count} ${slotLook[state].word.toLowerCase()}` : [];
  });
  const periods = new Set(shown.map(({ windowStart }) => windowStart)).size;
  return (
    <svg
      viewBox={`0 0 ${x} ${CELL + 2}`}
      width={x}
      height={CELL + 2}
      role="img"
      aria-label={`${label}, last ${periods === 1 ? "period" : `${periods} periods`}: ${counts.join(", ")}`}
      className="h-auto max-w-full shrink-0"
    >
      {cells.map(({ slot, x: at }) => (
        <use
          key={`${slot.windowStart} ${slot.number}`}
          href={`#${signId(slot.state, slot.doubt)}`}
          x={at - 1}
          width={CELL + 2}
          height={CELL + 2}
        >
          <title>{`${slot.windowStart.slice(0, 4)}: ${slotLook[slot.state].word}${slot.doubt ? ", in doubt" : ""}`}</title>
        </use>
      ))}
    </svg>
  );
}

/** What the signs of the strips mean: those that are shown, and no others. */
export function StripLegend({ slots }: { slots: readonly SlotShape[] }) {
  const shown = new Set(slots.map(({ state }) => state));
  const states = SLOT_STATES.filter((state) => shown.has(state));
  if (states.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 pt-2 text-12 text-muted">
      <span>Each square is a meeting that a cadence asks for:</span>
      {states.map((state) => {
        const { Icon, ink, word } = slotLook[state];
        return (
          <span key={state} className="inline-flex items-center gap-1">
            <Icon className={classNames("size-3", ink)} aria-hidden /> {word.toLowerCase()}
          </span>
        );
      })}
    </p>
  );
}
