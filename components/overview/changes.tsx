import { hedged, inline } from "@/components/agreement/words";
import { levelLook } from "@/components/commitment/level";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import { Timeline } from "@/components/ui/timeline";
import { LEVELS } from "@/lib/commitment/rules";
import type { Change, OverviewShape } from "@/lib/overview/schema";
import { formatDay } from "@/lib/time/day";
import { formatPartialDate } from "@/lib/time/partial-date";

function said({ kind, by, value, confirmation }: Change): string {
  const side = by === null || by === "both" ? "" : `side ${by}: `;
  if (kind === "assessment") {
    const level = LEVELS.find((one) => one === value);
    return `${side}assessed as ${level ? levelLook[level].word.toLowerCase() : value}`;
  }
  if (kind === "closure") return value === "open" ? "reopened" : `closed as ${value}`;
  return `${side}${inline(hedged(confirmation ?? "confirmed", value.replaceAll("_", " ")))}`;
}

/** What was judged or done after the last meeting, the latest first. */
export function Changes({ changes, slug }: { changes: OverviewShape["changes"]; slug: string }) {
  if (!changes) return <p className="text-13 text-muted">No meeting with a known date is on record yet.</p>;
  const { since, first } = changes;
  return (
    <>
      <p className="mb-2 text-13 text-muted">
        The last was{" "}
        <TextLink href={recordHref(slug, since.reference) ?? dossierHref(slug)}>
          {since.reference} <bdi>{since.title}</bdi>
        </TextLink>
        , {since.exact ? `on ${formatDay(since.day)}` : `by ${formatDay(since.day)} at the latest`}.
      </p>
      {first.length === 0 ? (
        <p className="text-13 text-muted">Nothing has been judged or done after it.</p>
      ) : (
        <Timeline
          label="Changes since the last meeting"
          items={first.map((change) => ({
            id: `${change.reference} ${change.day} ${change.kind} ${change.by}`,
            when: formatPartialDate(change),
            title: (
              <>
                <TextLink quiet href={recordHref(slug, change.reference) ?? dossierHref(slug)}>
                  <span className="me-2 text-faint">{change.reference}</span>
                  <bdi>{change.title}</bdi>
                </TextLink>{" "}
                <span className="font-normal text-muted">{said(change)}</span>
              </>
            ),
          }))}
        />
      )}
    </>
  );
}
