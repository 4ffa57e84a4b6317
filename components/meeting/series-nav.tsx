import { ChevronLeft, ChevronRight } from "lucide-react";
import { recordHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import type { MeetingRecord, NeighbourShape } from "@/lib/meeting/schema";
import { formatPartialDate } from "@/lib/time/partial-date";

function Neighbour({
  neighbour,
  dossier,
  way,
}: {
  neighbour: NeighbourShape;
  dossier: string;
  way: "previous" | "next";
}) {
  const Icon = way === "previous" ? ChevronLeft : ChevronRight;
  const { reference, title, status, on } = neighbour;
  return (
    <TextLink
      quiet
      rel={way === "previous" ? "prev" : "next"}
      href={recordHref(dossier, reference) ?? "#"}
      className="inline-flex min-h-6 min-w-0 items-center gap-1"
    >
      {way === "previous" && <Icon className="rtl:-scale-x-100" />}
      <span className="sr-only">{way === "previous" ? "Previous: " : "Next: "}</span>
      <span className="min-w-0">
        <span className="text-faint">{reference}</span> <bdi>{title}</bdi>{" "}
        <span className="text-muted">
          {formatPartialDate(on)}
          {status !== "held" && `, ${status}`}
        </span>
      </span>
      {way === "next" && <Icon className="rtl:-scale-x-100" />}
    </TextLink>
  );
}

/** The way to the meeting before and the one after, in the series of each group. */
export function SeriesNav({ meeting }: { meeting: MeetingRecord }) {
  const { series, dossier } = meeting;
  const known = series.filter(({ previous, next }) => previous ?? next);
  return known.map(({ group, name, previous, next }) => (
    <nav
      key={group}
      aria-label={`Series of ${name}`}
      className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-y border-line py-1 text-12"
    >
      <span className="min-w-0">
        {previous ? (
          <Neighbour neighbour={previous} dossier={dossier} way="previous" />
        ) : (
          <span className="text-muted">The first dated one on record of {group}</span>
        )}
      </span>
      <span className="min-w-0 sm:text-end">
        {next ? (
          <Neighbour neighbour={next} dossier={dossier} way="next" />
        ) : (
          <span className="text-muted">The latest on record of {group}</span>
        )}
      </span>
    </nav>
  ));
}
