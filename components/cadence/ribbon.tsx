import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { formatDay } from "@/lib/time/day";
import type { SlotShape } from "@/lib/working-group/schema";

const LOOK = {
  held: { word: "Held", sign: "✓", className: "fill-green" },
  scheduled: { word: "Scheduled", sign: "→", className: "fill-blue" },
  unconfirmed: { word: "Unconfirmed", sign: "?", className: "fill-muted" },
  open: { word: "Not yet due", sign: "·", className: "fill-faint" },
  due: { word: "Due", sign: "!", className: "fill-amber" },
  behind: { word: "Behind", sign: "‹", className: "fill-amber" },
  overdue: { word: "Overdue", sign: "‼", className: "fill-vermilion" },
  missed: { word: "Missed", sign: "×", className: "fill-vermilion" },
} as const;

const PILL = { width: 34, height: 18, gap: 4, label: 44 };

/** A pill for each meeting that fell due, a row for each year; the table beneath says the same in words. */
export function Ribbon({ label, slots }: { label: string; slots: readonly SlotShape[] }) {
  const years = new Set(slots.map(({ windowStart }) => windowStart.slice(0, 4)));
  const rows = [...years].map(
    (year) => [year, slots.filter((slot) => slot.windowStart.startsWith(year))] as const,
  );
  const most = Math.max(1, ...rows.map(([, row]) => row.length));
  const width = PILL.label + most * (PILL.width + PILL.gap);
  const height = rows.length * (PILL.height + PILL.gap);
  const present = [...new Set(slots.map(({ state }) => state))];
  return (
    <div className="grid justify-items-start gap-2">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
        className="max-w-full"
      >
        {rows.map(([year, row], y) => (
          <g key={year} transform={`translate(0 ${y * (PILL.height + PILL.gap)})`}>
            <text x={0} y={13} fontSize={12} className="fill-muted">
              {year}
            </text>
            {row.map((slot, x) => (
              <g
                key={`${slot.windowStart} ${slot.number}`}
                transform={`translate(${PILL.label + x * (PILL.width + PILL.gap)} 0)`}
              >
                <title>{`${LOOK[slot.state].word}${slot.day ? `, ${slot.day}` : `, by ${slot.pace}`}`}</title>
                <rect
                  width={PILL.width}
                  height={PILL.height}
                  rx={9}
                  fillOpacity={0.25}
                  className={LOOK[slot.state].className}
                />
                <text x={PILL.width / 2} y={13} fontSize={12} textAnchor="middle" className="fill-ink">
                  {LOOK[slot.state].sign}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-12 text-muted">
        {present.map((state) => (
          <li key={state}>
            <span aria-hidden="true">{LOOK[state].sign}</span> {LOOK[state].word}:{" "}
            {slots.filter((slot) => slot.state === state).length}
          </li>
        ))}
      </ul>
      <details className="text-13">
        <summary>As a table</summary>
        <Table label={label} dense>
          <thead>
            <tr>
              <Th>Period from</Th>
              <Th>Slot</Th>
              <Th>State</Th>
              <Th>Held or planned</Th>
              <Th>Due by</Th>
            </tr>
          </thead>
          <TableBody>
            {slots.map((slot) => (
              <Tr key={`${slot.windowStart} ${slot.number}`}>
                <Td>{formatDay(slot.windowStart)}</Td>
                <Td>{slot.number}</Td>
                <Td>
                  {LOOK[slot.state].word}
                  {slot.postponed && ", postponed with no new date"}
                </Td>
                <Td>{slot.day ? formatDay(slot.day) : "none"}</Td>
                <Td>{formatDay(slot.pace)}</Td>
              </Tr>
            ))}
          </TableBody>
        </Table>
      </details>
    </div>
  );
}
