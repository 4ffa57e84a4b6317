import { AddSeat, RemoveSeat } from "@/components/working-group/seat-form";
import { roleWord } from "@/components/working-group/words";
import type { SeatShape } from "@/lib/working-group/schema";

/** What adding and taking away needs. */
interface SeatEditing {
  /** ID of the group. */
  group: string;
  institutions: readonly { side: "A" | "B"; name: string }[];
}

function Side({
  side,
  name,
  seats,
  edit,
}: {
  side: "A" | "B";
  name: string;
  seats: readonly SeatShape[];
  edit: SeatEditing | null;
}) {
  return (
    <section aria-label={`Seats of side ${side}, ${name}`} className="min-w-0">
      <div className="mb-1 flex min-h-row-sm items-center justify-between gap-2">
        <h3 className="text-13 font-semibold">
          {side} · <bdi>{name}</bdi>
        </h3>
        {edit && (
          <AddSeat
            group={edit.group}
            side={side}
            party={name}
            institutions={edit.institutions.flatMap((one) => (one.side === side ? one.name : []))}
          />
        )}
      </div>
      {seats.length === 0 ? (
        <p className="py-1 text-13 text-muted">Who sits for this side is not on record.</p>
      ) : (
        <ul className="text-13">
          {seats.map((seat) => (
            <li
              key={seat.id}
              className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] gap-x-3 border-t border-line py-1.5"
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
              {edit && <RemoveSeat seat={seat} group={edit.group} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who sits in a group, the two sides face to face: A at the start, B at the end. `edit` is for those who may record. */
export function Seats({
  seats,
  names,
  edit,
}: {
  seats: readonly SeatShape[];
  names: { A: string; B: string };
  edit: SeatEditing | null;
}) {
  return (
    <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {(["A", "B"] as const).map((side) => (
        <Side
          key={side}
          side={side}
          name={names[side]}
          seats={seats.filter((seat) => seat.side === side)}
          edit={edit}
        />
      ))}
    </div>
  );
}
