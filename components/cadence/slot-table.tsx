import { slotLook } from "@/components/cadence/slot-look";
import { recordHref } from "@/components/shell/paths";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { SLOT_STATES, type SlotState } from "@/lib/slot/rules";
import { addDays, formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";
import type { SlotShape } from "@/lib/working-group/schema";

function Filling({ slot, dossier }: { slot: SlotShape; dossier: string }) {
  if (!slot.meeting) return "none";
  const { reference, on } = slot.meeting;
  return (
    <>
      <TextLink href={recordHref(dossier, reference) ?? ""}>{reference}</TextLink>{" "}
      {formatPartialDate(on === null ? null : { edtf: on })}
    </>
  );
}

/** The slots in words: what a ribbon draws, for reading. */
export function SlotTable({
  label,
  slots,
  dossier,
  rowOf,
}: {
  label: string;
  slots: readonly SlotShape[];
  dossier: string;
  /** What the row of the first slot in a state is called. */
  rowOf: (state: SlotState) => string;
}) {
  const firsts = new Set(SLOT_STATES.map((one) => slots.find(({ state }) => state === one)));
  return (
    <Table label={label} dense stack>
      <thead>
        <tr>
          <Th>Period</Th>
          <Th>Slot</Th>
          <Th>State</Th>
          <Th>Meeting</Th>
          <Th>Due by</Th>
        </tr>
      </thead>
      <TableBody>
        {slots.map((slot) => {
          const { word, Icon, ink } = slotLook[slot.state];
          return (
            <Tr
              key={`${slot.windowStart} ${slot.number}`}
              id={firsts.has(slot) ? rowOf(slot.state) : undefined}
            >
              <Td main>
                {formatDay(slot.windowStart)} to {formatDay(addDays(slot.windowEnd, -1))}
              </Td>
              <Td label="Slot">{slot.number}</Td>
              <Td label="State">
                <span className="inline-flex items-center gap-1">
                  <Icon className={`size-3.5 ${ink}`} />
                  {word}
                  {slot.doubt && ", in doubt"}
                  {slot.postponed && ", postponed with no new date"}
                </span>
              </Td>
              <Td label="Meeting">
                <Filling slot={slot} dossier={dossier} />
              </Td>
              <Td label="Due by">{formatDay(slot.pace)}</Td>
            </Tr>
          );
        })}
      </TableBody>
    </Table>
  );
}
