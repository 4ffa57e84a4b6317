import { CircleDashed, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { SIGNS, type Sign } from "@/components/meeting/sign";
import { TextLink } from "@/components/ui/text-link";
import type { RestDaysShape } from "@/lib/holiday/schema";
import type { Sides } from "@/lib/meeting/rules/words";
import { WEEKDAY_NAMES } from "@/lib/time/day";

const ORDER = Object.keys(SIGNS) as Sign[];

function Entry({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      {mark}
      <span>{children}</span>
    </li>
  );
}

/** "Friday", "Saturday and Sunday"; the weekends that the window meets, in their order. */
function weekdaysOf({ weekends }: RestDaysShape, side: "A" | "B"): string {
  const words = weekends
    .filter((one) => one.side === side)
    .map(({ weekdays }) => weekdays.map((day) => WEEKDAY_NAMES[day - 1]).join(" and "));
  return words.join(", later ");
}

/** Whose days of rest are shaded. */
interface Shaded {
  sides: Sides;
  rest: RestDaysShape;
  /** Where the days of rest of each side stand, with their sources. */
  restHrefs: Sides;
}

/** What the shading of days means. */
function ShadedEntries({ sides, rest, restHrefs }: Shaded) {
  return (
    <>
      {(["A", "B"] as const).map((side) => (
        <Entry
          key={side}
          mark={
            <span
              aria-hidden
              className="calendar-swatch"
              data-rest-a={side === "A" ? "weekend" : undefined}
              data-rest-b={side === "B" ? "weekend" : undefined}
            />
          }
        >
          {side}:{" "}
          <TextLink href={restHrefs[side]} title="Weekends and holidays, with their sources">
            {sides[side]}
          </TextLink>{" "}
          rests {weekdaysOf(rest, side) ? `on ${weekdaysOf(rest, side)}` : "on days that are not entered"}
        </Entry>
      ))}
      <Entry
        mark={<span aria-hidden className="calendar-swatch" data-rest-a="holiday" data-rest-b="holiday" />}
      >
        holiday, on the half of its side; half a day in its lower part
      </Entry>
      <Entry mark={<CircleDashed aria-hidden className="size-3.5 text-amber-ink" />}>
        estimated: the official calendar may have it on another day
      </Entry>
    </>
  );
}

/** What the marks and the shading of the calendar mean, with what is known of the weekends. */
export function Legend({ shaded }: { shaded: Shaded | null }) {
  const notes = shaded?.rest.weekends.filter(({ note }) => note) ?? [];
  return (
    <div className="mt-3 grid gap-2 text-12 text-muted">
      <ul aria-label="Signs" className="flex flex-wrap gap-x-4 gap-y-1">
        {shaded && <ShadedEntries {...shaded} />}
        <Entry
          mark={<span aria-hidden className="calendar-hatched h-4 w-6 border border-dashed border-edge" />}
        >
          day unknown
        </Entry>
        {ORDER.map((sign) => {
          const { Icon, glyph, word } = SIGNS[sign];
          return (
            <Entry
              key={sign}
              mark={
                <span aria-hidden className="flex items-center gap-0.5 text-ink">
                  <Icon className="size-3.5" />
                  {glyph}
                </span>
              }
            >
              {word}
            </Entry>
          );
        })}
        <Entry
          mark={
            <span aria-hidden className="flex items-center gap-0.5 text-ink">
              <TriangleAlert className="size-3.5 text-amber-ink" />!
            </span>
          }
        >
          warning: to come, on a day of rest of a side
        </Entry>
      </ul>
      {notes.map(({ side, note, source }) => (
        <p key={`${side} ${source}`} className="max-w-[96ch]">
          {shaded?.sides[side]}: {note}
        </p>
      ))}
    </div>
  );
}
