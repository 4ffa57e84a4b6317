import { slotLook } from "@/components/cadence/slot-look";
import { SLOT_STATES } from "@/lib/slot/rules";
import type { SlotShape } from "@/lib/working-group/schema";

const WINDOWS = 8;
const HEIGHT = 16;
const BAR = 5;
const STEP = 7;
const BETWEEN = 4;

/** The slots of the last windows. */
function latestOf(slots: readonly SlotShape[]): SlotShape[] {
  const starts = [...new Set(slots.map(({ windowStart }) => windowStart))];
  const first = starts.at(-WINDOWS) ?? "";
  return slots.filter(({ windowStart }) => windowStart >= first);
}

/**
 * A ribbon in one thin row: the last eight periods, a bar for each meeting that falls due. Held ones stand tall,
 * missed ones are stumps; the name says the counts in words.
 */
export function CadenceStrip({ slots, label = "Cadence" }: { slots: readonly SlotShape[]; label?: string }) {
  const shown = latestOf(slots);
  if (shown.length === 0) return null;
  let x = 1;
  let before = shown[0]?.windowStart;
  const bars = shown.map((slot) => {
    if (slot.windowStart !== before) x += BETWEEN;
    before = slot.windowStart;
    const bar = { slot, x };
    x += STEP;
    return bar;
  });
  const counts = SLOT_STATES.flatMap((state) => {
    const count = shown.filter((slot) => slot.state === state).length;
    return count > 0 ? `${count} ${slotLook[state].word.toLowerCase()}` : [];
  });
  const periods = new Set(shown.map(({ windowStart }) => windowStart)).size;
  return (
    <svg
      viewBox={`0 0 ${x} ${HEIGHT}`}
      width={x}
      height={HEIGHT}
      role="img"
      aria-label={`${label}, last ${periods === 1 ? "period" : `${periods} periods`}: ${counts.join(", ")}`}
      className="h-auto max-w-full"
    >
      {bars.map(({ slot, x: at }) => {
        const { bar, strip } = slotLook[slot.state];
        return (
          <rect
            key={`${slot.windowStart} ${slot.number}`}
            x={at}
            y={HEIGHT - 1 - bar}
            width={BAR}
            height={bar}
            rx={1}
            strokeDasharray={slot.doubt ? "2 1" : undefined}
            className={strip}
          />
        );
      })}
    </svg>
  );
}
