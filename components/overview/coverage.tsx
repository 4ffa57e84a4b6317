import type { OverviewShape } from "@/lib/overview/schema";

const WIDTH = 240;

function Share({ label, part, whole }: { label: string; part: number; whole: number }) {
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 100);
  return (
    <div className="grid gap-1">
      <p className="text-13">
        {part} of {whole} {label} <span className="text-muted">({percent} %)</span>
      </p>
      <svg width={WIDTH} height={8} aria-hidden="true" className="max-w-full">
        <rect width={WIDTH} height={8} rx={2} className="fill-pressed" />
        <rect width={(WIDTH * percent) / 100} height={8} rx={2} className="fill-accent" />
      </svg>
    </div>
  );
}

/** How much of the dossier leads to words, and how much of it both sides speak of. */
export function Coverage({ coverage }: { coverage: OverviewShape["coverage"] }) {
  const { facts, withExcerpt, bothSides } = coverage;
  if (facts === 0) return <p className="text-13 text-muted">There are no facts to cover yet.</p>;
  return (
    <div className="grid gap-3">
      <Share label="facts lead to an excerpt" part={withExcerpt} whole={facts} />
      <Share label="have a voice of both sides" part={bothSides} whole={facts} />
      <p className="max-w-[48ch] text-12 text-muted">
        Facts are acts of agreements, rules of cadence, meetings and commitments.
      </p>
    </div>
  );
}
