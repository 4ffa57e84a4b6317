import { makeWholeDay, type Rest } from "@/lib/holiday/rules";
import { sayHoliday } from "@/lib/holiday/rules/words";
import type { Sides } from "@/lib/meeting/rules/words";

/** What they are called where several dossiers are looked at. */
export const ANY_SIDES: Sides = { A: "side A", B: "side B" };

/** How a cell is shaded for a side: the start half is side A's, the end half side B's; half a day takes the lower part. */
export function shadeOf({ weekend, holidays }: Rest): "holiday" | "half" | "weekend" | undefined {
  if (holidays.length === 0) return weekend ? "weekend" : undefined;
  return !weekend && !makeWholeDay(holidays) ? "half" : "holiday";
}

/** Why the two sides do not work on a day, in words; empty when both do. */
export function sayRest(rest: Record<"A" | "B", Rest>, sides: Sides): string {
  return (["A", "B"] as const)
    .flatMap((side) => {
      const { weekend, holidays } = rest[side];
      if (holidays.length > 0) return `holiday in ${sides[side]}: ${holidays.map(sayHoliday).join("; ")}`;
      return weekend ? `weekend in ${sides[side]}` : [];
    })
    .join("; ");
}
