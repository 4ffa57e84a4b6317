import type { Track } from "@/components/agreement/lane-words";

export interface Point {
  x: number;
  y: number;
}

const RADIUS = 8;

/** A stage of the lane: full when confirmed, a ring when probable, a dashed ring with "?" when possible, a dot when nothing is on record. */
export function LaneNode({ at: { x, y }, track: { state, confirmation } }: { at: Point; track: Track }) {
  if (state === "none")
    return <circle cx={x} cy={y} r={4} strokeWidth={1.5} className="fill-page stroke-edge" />;
  if (state === "ahead")
    return (
      <g>
        <circle cx={x} cy={y} r={RADIUS} strokeWidth={1.5} className="fill-page stroke-accent-ink" />
        <text x={x} y={y + 4} fontSize={12} textAnchor="middle" className="fill-ink">
          …
        </text>
      </g>
    );
  if (confirmation === "confirmed")
    return (
      <g>
        <circle cx={x} cy={y} r={RADIUS} className="fill-accent-ink" />
        <path
          d={`M${x - 3.5} ${y + 0.5}l2.5 2.5 4.5 -5`}
          fill="none"
          strokeWidth={1.75}
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-page"
        />
      </g>
    );
  const isPossible = confirmation === "possible";
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={RADIUS}
        strokeWidth={1.75}
        strokeDasharray={isPossible ? "3 2.5" : undefined}
        className="fill-page stroke-accent-ink"
      />
      {isPossible ? (
        <text x={x} y={y + 4} fontSize={12} fontWeight={600} textAnchor="middle" className="fill-accent-ink">
          ?
        </text>
      ) : (
        <circle cx={x} cy={y} r={3.5} className="fill-accent-ink" />
      )}
    </g>
  );
}

/** The way to a stage: full when it is confirmed, dashed when less, faint when it was not gone. */
export function LaneLink({ from, to, track }: { from: Point; to: Point; track: Track }) {
  const isGone = track.state === "reached";
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const isSideways = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const bend = isSideways
    ? `C${half.x} ${from.y} ${half.x} ${to.y} ${to.x} ${to.y}`
    : `C${from.x} ${half.y} ${to.x} ${half.y} ${to.x} ${to.y}`;
  return (
    <path
      d={`M${from.x} ${from.y}${bend}`}
      fill="none"
      strokeWidth={isGone ? 2 : 1.5}
      strokeDasharray={isGone && track.confirmation !== "confirmed" ? "5 4" : undefined}
      className={isGone ? "stroke-accent-ink" : "stroke-line"}
    />
  );
}
