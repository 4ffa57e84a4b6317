import { recordHref } from "@/components/shell/paths";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { GapLine, NextLine, TrackGrid, TrackRibbon, TrackWords } from "@/components/working-group/track";
import { kindWord } from "@/components/working-group/words";
import type { WorkingGroupShape } from "@/lib/working-group/schema";

function heldWords(held: number): string {
  if (held === 0) return "No meeting is on record as held.";
  return held === 1 ? "1 meeting is on record as held." : `${held} meetings are on record as held.`;
}

/** A group's promise and practice in one block: rule, figure, what is due, gaps, and the ribbon beside them. */
export function GroupCadence({ group }: { group: WorkingGroupShape }) {
  const { reference, name, kind, parent, mandate, tracks } = group;
  return (
    <Section
      title={
        <>
          <span className="me-1.5 font-normal text-faint">{reference}</span>
          <TextLink quiet href={recordHref(group.dossier, reference) ?? ""}>
            <bdi>{name}</bdi>
          </TextLink>
          <span className="ms-2 text-12 font-normal text-muted">
            {kindWord[kind]}
            {parent && (
              <>
                {" "}
                under {parent.reference} <bdi>{parent.name}</bdi>
              </>
            )}
          </span>
        </>
      }
      description={mandate ? <bdi>{mandate}</bdi> : undefined}
    >
      <div className="grid gap-4">
        {tracks.length === 0 && (
          <div className="grid gap-2 text-13">
            <p>
              How often it is to meet is not on record.{" "}
              <span className="text-muted">{heldWords(group.held)}</span>
            </p>
            <GapLine group={group} />
          </div>
        )}
        {tracks.map((track, at) => (
          <TrackGrid key={track.level ?? "all"}>
            <TrackWords track={track}>
              <NextLine track={track} />
              {at === 0 && <GapLine group={group} />}
            </TrackWords>
            <TrackRibbon track={track} group={group} />
          </TrackGrid>
        ))}
      </div>
    </Section>
  );
}
