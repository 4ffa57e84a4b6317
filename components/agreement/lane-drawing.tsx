import { LaneLink, LaneNode, type Point } from "@/components/agreement/lane-node";
import { type Acts, stageTitle, type Track, trackLines, wrapped } from "@/components/agreement/lane-words";
import type { LaneShape } from "@/lib/agreement/schema";

interface Placed {
  at: Point;
  track: Track;
}

/** From each node of a stage to each of the next: two where the sides part, two where they come together. */
function Ways({ stages }: { stages: Placed[][] }) {
  return stages.slice(1).flatMap((stage, at) =>
    (stages[at] ?? []).flatMap((from) =>
      stage.map((to) => {
        // A side that did not come this far leads nowhere.
        const track = from.track.state === "none" ? from.track : to.track;
        return (
          <LaneLink
            key={`${from.at.x} ${from.at.y} ${to.at.x} ${to.at.y}`}
            from={from.at}
            to={to.at}
            track={track}
          />
        );
      }),
    ),
  );
}

function Lines({ x, y, lines, className }: { x: number; y: number; lines: string[]; className: string }) {
  return lines.map((line, at) => (
    // The lines of one text, which does not change while it is shown.
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name
    <text key={at} x={x} y={y + at * 16} fontSize={12} className={className}>
      {line}
    </text>
  ));
}

interface DrawingProps {
  lane: LaneShape;
  acts: Acts;
  label: string;
  /** What stands at the day's mark. */
  day: string;
}

const WIDE = { column: 166, left: 28, title: 12, line: 16 };

/** The lane from start to end, for where there is room. A side's words stand off the way: A's above it, B's below. */
export function WideLane({ lane, acts, label, day }: DrawingProps) {
  const { column, left, title, line } = WIDE;
  const xOf = (at: number) => left + at * column;
  const said = lane.stages.map(({ tracks }) =>
    tracks.map((track) => {
      const side = track.side ? `${track.side}: ` : "";
      return wrapped(`${side}${trackLines(track, acts).join("; ")}`, 22);
    }),
  );
  const above = Math.max(
    1,
    ...lane.stages.map(({ tracks }, at) => (tracks.length > 1 ? (said[at]?.[0]?.length ?? 0) : 0)),
  );
  const rail = title + above * line + 40;
  const placed = lane.stages.map(({ tracks }, at) =>
    tracks.map((track, n) => ({
      track,
      at: { x: xOf(at), y: tracks.length === 1 ? rail : rail + (n === 0 ? -22 : 22) },
    })),
  );
  const below = Math.max(
    ...lane.stages.map(
      ({ tracks }, at) => (said[at]?.at(-1)?.length ?? 1) * line + (tracks.length > 1 ? 22 : 0),
    ),
  );
  const height = rail + 16 + below + 22;
  const width = xOf(lane.stages.length) + 8;
  const dayX = xOf(lane.today) - 26;
  const isLast = lane.today === lane.stages.length;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="h-auto max-w-full"
    >
      <Ways stages={placed} />
      {lane.stages.map((stage, at) => (
        <g key={stage.stage}>
          <text x={xOf(at) - 8} y={title} fontSize={12} fontWeight={600} className="fill-ink">
            {stageTitle(stage, acts)}
          </text>
          {placed[at]?.map(({ at: point, track }, n) => {
            const lines = said[at]?.[n] ?? [];
            const y = track.side === "A" ? point.y - 14 - (lines.length - 1) * line : point.y + 28;
            return (
              <g key={point.y}>
                <LaneNode at={point} track={track} />
                <Lines
                  x={point.x - 8}
                  y={y}
                  lines={lines}
                  className={track.state === "none" ? "fill-faint" : "fill-muted"}
                />
              </g>
            );
          })}
        </g>
      ))}
      <line
        x1={dayX}
        x2={dayX}
        y1={4}
        y2={height - 18}
        strokeWidth={1.5}
        strokeDasharray="2 3"
        className="stroke-vermilion-ink"
      />
      <text
        x={isLast ? dayX + 8 : dayX}
        y={height - 4}
        fontSize={12}
        textAnchor={isLast ? "end" : lane.today === 0 ? "start" : "middle"}
        className="fill-vermilion-ink"
      >
        {day}
      </text>
    </svg>
  );
}

const TALL = { width: 300, rail: 18, apart: 9, text: 42 };

/** The same from top to bottom, for narrow places. */
export function TallLane({ lane, acts, label, day }: DrawingProps) {
  const rows = lane.stages.map((stage) => {
    const lines = stage.tracks.flatMap((track) =>
      wrapped(`${track.side ? `${track.side}: ` : ""}${trackLines(track, acts).join("; ")}`, 40),
    );
    return { stage, lines, height: 36 + lines.length * 16 };
  });
  const yOf = (at: number) =>
    rows
      .slice(0, at)
      .reduce(
        (sum, row, n) => sum + row.height + (n + 1 === lane.today ? 20 : 0),
        lane.today === 0 ? 34 : 10,
      );
  const placed = rows.map(({ stage: { tracks } }, at) =>
    tracks.map((track, n) => ({
      track,
      at: {
        x: tracks.length === 1 ? TALL.rail : TALL.rail + (n === 0 ? -TALL.apart : TALL.apart),
        y: yOf(at) + 10,
      },
    })),
  );
  const height = yOf(rows.length) + 4;
  const dayY = lane.today === 0 ? 18 : yOf(lane.today) - 18;
  return (
    <svg
      viewBox={`0 0 ${TALL.width} ${height}`}
      width={TALL.width}
      height={height}
      role="img"
      aria-label={label}
      className="h-auto max-w-full"
    >
      <Ways stages={placed} />
      {rows.map(({ stage, lines }, at) => (
        <g key={stage.stage}>
          {placed[at]?.map(({ at: point, track }) => (
            <LaneNode key={point.x} at={point} track={track} />
          ))}
          <text x={TALL.text} y={yOf(at) + 14} fontSize={13} fontWeight={600} className="fill-ink">
            {stageTitle(stage, acts)}
          </text>
          <Lines
            x={TALL.text}
            y={yOf(at) + 30}
            lines={lines}
            className={stage.tracks.every(({ state }) => state === "none") ? "fill-faint" : "fill-muted"}
          />
        </g>
      ))}
      <line
        x1={0}
        x2={TALL.width}
        y1={dayY}
        y2={dayY}
        strokeWidth={1.5}
        strokeDasharray="2 3"
        className="stroke-vermilion-ink"
      />
      <text x={TALL.width} y={dayY - 4} fontSize={12} textAnchor="end" className="fill-vermilion-ink">
        {day}
      </text>
    </svg>
  );
}
