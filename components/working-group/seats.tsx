import { roleWord } from "@/components/working-group/words";
import type { SeatShape } from "@/lib/working-group/schema";

function Side({ side, name, seats }: { side: "A" | "B"; name: string; seats: readonly SeatShape[] }) {
  return (
    <section aria-label={`Seats of side ${side}, ${name}`} className="min-w-0">
      <h3 className="mb-1 text-13 font-semibold">
        {side} · <bdi>{name}</bdi>
      </h3>
      {seats.length === 0 ? (
        <p className="py-1 text-13 text-muted">Who sits for this side is not on record.</p>
      ) : (
        <ul className="text-13">
          {seats.map((seat) => (
            <li
              key={seat.id}
              className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-1.5"
            >
              <span className="text-muted">{roleWord[seat.role]}</span>
              <span className="min-w-0">
                <bdi>{seat.institution}</bdi>
                {seat.note && (
                  <span className="block text-12 text-muted">
                    <bdi>{seat.note}</bdi>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who sits in a group, the two sides face to face: A at the start, B at the end. */
export function Seats({ seats, names }: { seats: readonly SeatShape[]; names: { A: string; B: string } }) {
  return (
    <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {(["A", "B"] as const).map((side) => (
        <Side key={side} side={side} name={names[side]} seats={seats.filter((seat) => seat.side === side)} />
      ))}
    </div>
  );
}
