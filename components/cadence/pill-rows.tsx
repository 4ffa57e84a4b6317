import Link from "next/link";
import type { ReactNode } from "react";
import type { Piece, RibbonRow } from "@/components/cadence/ribbon-layout";
import { slotLook } from "@/components/cadence/slot-look";
import { meetingWords, shortDate } from "@/components/cadence/slot-words";
import { recordHref } from "@/components/shell/paths";
import { classNames } from "@/components/ui/class-names";
import { addDays, dayParts, formatDay, MONTH_NAMES } from "@/lib/time/day";
import type { SlotShape } from "@/lib/working-group/schema";

const AREA = 312;
const GAP = 3;
const ROW = 26;
const PILL = 20;
const HEAD = 18;
const ICON = 14;
/** A pill narrower than this is too small to press, and one narrower than that to read. */
const PRESSED = 24;
const READ = 56;

function said(slot: SlotShape): string {
  const { word } = slotLook[slot.state];
  const what = slot.meeting
    ? meetingWords(slot)
    : slot.state === "missed"
      ? `one of the period to ${formatDay(addDays(slot.windowEnd, -1))}`
      : `due by ${formatDay(slot.pace)}`;
  return `${word}${slot.doubt ? ", in doubt" : ""}: ${what}${slot.postponed ? "; postponed with no new date" : ""}`;
}

function Pill({ piece, left, dossier }: { piece: Piece; left: number; dossier: string }) {
  const { slot, main } = piece;
  const { Icon, pill, ink } = slotLook[slot.state];
  const gap = Math.min(GAP, piece.width * AREA * 0.2);
  const [x, width] = [left + piece.x * AREA, Math.max(1, piece.width * AREA - gap)];
  const text = main && width >= READ ? shortDate(slot) : "";
  const iconAt = text ? x + 5 : x + (width - ICON) / 2;
  const drawn = (
    <>
      <title>{said(slot)}</title>
      <rect
        x={x}
        width={width}
        height={PILL}
        rx={Math.min(PILL, width) / 2}
        strokeWidth={slot.doubt ? 1.5 : 1}
        strokeDasharray={slot.doubt ? "4 3" : undefined}
        className={classNames(pill, slot.doubt && "stroke-ink")}
      />
      {main && width >= ICON && <Icon x={iconAt} y={(PILL - ICON) / 2} size={ICON} className={ink} />}
      {text && (
        <text x={x + 21} y={14} fontSize={12} className="fill-ink">
          {text}
        </text>
      )}
    </>
  );
  const href = slot.meeting && main && width >= PRESSED ? recordHref(dossier, slot.meeting.reference) : null;
  return href ? (
    <Link href={href} prefetch={false} aria-label={said(slot)} className="hover:[&_rect]:stroke-2">
      {drawn}
    </Link>
  ) : (
    <g>{drawn}</g>
  );
}

/** Rows of years as one drawing, the months named above. Reads without script, at any width down to a phone's. */
export function PillRows({
  label,
  rows,
  dossier,
}: {
  label: string;
  rows: readonly RibbonRow[];
  dossier: string;
}): ReactNode {
  const left = rows.some((row) => row.label.length > 4) ? 54 : 40;
  const height = HEAD + rows.length * ROW;
  const { month } = dayParts(rows[0]?.start ?? "2000-01-01");
  return (
    <svg
      viewBox={`0 0 ${left + AREA} ${height}`}
      width={left + AREA}
      height={height}
      className="h-auto max-w-full"
    >
      <title>{label}</title>
      <g fontSize={12} className="fill-faint">
        {[0, 1, 2, 3].map((quarter) => (
          <text key={quarter} x={left + (quarter * AREA) / 4} y={11}>
            {MONTH_NAMES[(month - 1 + quarter * 3) % 12]?.slice(0, 3)}
          </text>
        ))}
      </g>
      {rows.map((row, at) => (
        <g key={row.label} transform={`translate(0 ${HEAD + at * ROW})`}>
          <text x={0} y={14} fontSize={12} className="fill-muted">
            {row.label}
          </text>
          {row.pieces.map((piece) => (
            <Pill
              key={`${piece.slot.windowStart} ${piece.slot.number}`}
              piece={piece}
              left={left}
              dossier={dossier}
            />
          ))}
          {row.today !== null && (
            <path
              d={`M${left + row.today * AREA} -3v${ROW}m-3 ${-ROW - 1}h6l-3 4z`}
              strokeWidth={1.5}
              className="pointer-events-none fill-ink stroke-ink"
            />
          )}
        </g>
      ))}
    </svg>
  );
}
