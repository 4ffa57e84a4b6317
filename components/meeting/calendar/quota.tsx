import { Ribbon } from "@/components/cadence/ribbon";
import type { SlotGroup } from "@/lib/slot/schema";
import type { Day } from "@/lib/time/day";

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
  const tracks = groups.flatMap(({ reference, name, tracks: of }) =>
    of.filter(({ slots }) => slots.length > 0).map((track) => ({ ...track, reference, name })),
  );
  if (tracks.length === 0) return null;
  return (
    <section
      aria-label={`Promise against practice in ${year}`}
      className="mb-4 flex flex-wrap gap-x-10 gap-y-3"
    >
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
    </section>
  );
}
