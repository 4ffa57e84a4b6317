import { LevelBadge, levelLook } from "@/components/commitment/level";
import { dossierHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import { toneMark } from "@/components/ui/tone";
import type { Level, Line } from "@/lib/commitment/rules";
import type { LevelCount } from "@/lib/overview/schema";

const LONGEST = 112;
const WHOSE: Record<Line, string> = { A: "side A", B: "side B", both: "both jointly" };

function Bar({ level, count, most }: { level: Level; count: number; most: number }) {
  if (count === 0) return null;
  const width = Math.max(4, (count / most) * LONGEST);
  return (
    <svg width={width} height={12} aria-hidden="true" className="shrink">
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={11}
        rx={2}
        className={level === "no_evidence" ? "fill-transparent stroke-edge" : toneMark[levelLook[level].tone]}
      />
    </svg>
  );
}

/** Lines of commitments by level, mirrored: side A towards the start, side B towards the end, joint ones apart. */
export function LevelMirror({
  levels,
  slug,
  names,
}: {
  levels: readonly LevelCount[];
  slug: string;
  names: { A: string; B: string };
}) {
  const most = Math.max(1, ...levels.flatMap(({ A, B, both }) => [A, B, both]));
  const figure = ({ level, ...counts }: LevelCount, line: Line) =>
    counts[line] === 0 ? (
      <span className="inline-block w-6 shrink-0 text-center text-faint">0</span>
    ) : (
      <TextLink
        href={`${dossierHref(slug, "commitments")}?level=${level}&line=${line}`}
        aria-label={`${counts[line]}: ${levelLook[level].word}, ${WHOSE[line]}`}
        className="inline-flex size-6 shrink-0 items-center justify-center"
      >
        {counts[line]}
      </TextLink>
    );
  return (
    <table className="w-full max-w-[34rem] table-fixed border-collapse text-13">
      <caption className="sr-only">Lines of commitments by level, for each side and both jointly</caption>
      <thead>
        <tr className="text-12 text-muted">
          <th scope="col" className="pb-1 text-end font-medium">
            A · <bdi>{names.A}</bdi>
          </th>
          <th scope="col" className="w-28 pb-1 text-center font-medium">
            Level
          </th>
          <th scope="col" className="pb-1 text-start font-medium">
            B · <bdi>{names.B}</bdi>
          </th>
          <th scope="col" className="w-1/4 pb-1 text-start font-medium">
            Jointly
          </th>
        </tr>
      </thead>
      <tbody>
        {levels.map((row) => (
          <tr key={row.level}>
            <td className="py-0.5">
              <div className="flex items-center justify-end gap-1">
                {figure(row, "A")}
                <Bar level={row.level} count={row.A} most={most} />
              </div>
            </td>
            <th scope="row" className="py-0.5 text-center font-normal">
              <LevelBadge level={row.level} />
            </th>
            <td className="py-0.5">
              <div className="flex items-center gap-1">
                <Bar level={row.level} count={row.B} most={most} />
                {figure(row, "B")}
              </div>
            </td>
            <td className="py-0.5">
              <div className="flex items-center gap-1">
                <Bar level={row.level} count={row.both} most={most} />
                {figure(row, "both")}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
