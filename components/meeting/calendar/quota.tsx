import { useId } from "react";
import { Ribbon } from "@/components/cadence/ribbon";
import { Disclosure } from "@/components/ui/disclosure";
import type { SlotGroup } from "@/lib/slot/schema";
import type { Day } from "@/lib/time/day";

/** More ribbons than these would push the days out of sight: they open with a press. */
const MOST_OPEN = 4;

/** The stretch that ribbons are drawn of. */
export const wholeYear = (year: string) => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** Whether a group is the one that the meetings are narrowed to, where they are. */
export const isOf = (wanted: string | undefined, { reference }: Pick<SlotGroup, "reference">) =>
  !wanted || reference === wanted.toUpperCase();

/** What the cadences ask for around the days shown, and what became of it: a ribbon for each group and level. */
export function Quota({
  year,
  groups,
  today,
  dossier,
}: {
  year: string;
  groups: readonly SlotGroup[];
  today: Day;
  dossier: string;
}) {
  const id = useId();
  const tracks = groups.flatMap(({ reference, name, tracks: of }) =>
    of.filter(({ slots }) => slots.length > 0).map((track) => ({ ...track, reference, name })),
  );
  if (tracks.length === 0) return null;
  const slots = tracks.flatMap((track) => track.slots);
  const filled = slots.filter(({ state }) => state === "held").length;
  const ribbons = (
    <div className="flex flex-wrap gap-x-10 gap-y-3">
      {tracks.map(({ reference, name, level, rule, slots }) => {
        const held = slots.filter(({ state }) => state === "held").length;
        const of = `${reference} ${name}${level ? `, ${level.replaceAll("_", " ")} level` : ""}`;
        return (
          <div key={of} className="min-w-0">
            <h3 className="text-13">
              <bdi>{of}</bdi>
            </h3>
            <p className="mb-1 text-12 text-muted">
              {rule}: {held} of {slots.length} held
            </p>
            <Ribbon label={`${of}: the slots of ${year}`} slots={slots} today={today} dossier={dossier} />
          </div>
        );
      })}
    </div>
  );
  return (
    <section aria-labelledby={id} className="mb-4">
      <h2 id={id} className="sr-only">
        Promise against practice in {year}
      </h2>
      {tracks.length <= MOST_OPEN ? (
        ribbons
      ) : (
        <Disclosure
          label={`Promise against practice in ${year}: ${filled} of ${slots.length} slots held, by ${tracks.length} rules`}
        >
          {ribbons}
        </Disclosure>
      )}
    </section>
  );
}
