import { askDossier } from "@/app/(desk)/ask-dossier";
import { Attention } from "@/components/overview/attention";
import { Changes } from "@/components/overview/changes";
import { Coverage } from "@/components/overview/coverage";
import { Divergences } from "@/components/overview/divergences";
import { LevelMirror } from "@/components/overview/levels";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { GroupCadence } from "@/components/working-group/group-cadence";
import { askPage } from "@/lib/kernel/page-door";
import { getOverview } from "@/lib/overview/queries";
import { listWorkingGroups } from "@/lib/working-group/queries";

export default async function OverviewPage({ params }: { params: Promise<{ dossier: string }> }) {
  const { dossier: slug } = await params;
  const [dossier, groups, overview] = await Promise.all([
    askDossier(slug),
    askPage(listWorkingGroups, { dossier: slug, limit: 200 }),
    askPage(getOverview, { dossier: slug }),
  ]);
  const names = { A: dossier.sideA.name, B: dossier.sideB.name };
  const promised = groups.data.filter(({ tracks }) => tracks.length > 0);
  return (
    <>
      <PageHeader
        title={dossier.name}
        meta={
          <>
            <span>
              A: <bdi>{names.A}</bdi>
            </span>
            <span>
              B: <bdi>{names.B}</bdi>
            </span>
          </>
        }
      />
      {dossier.summary && (
        <p dir="auto" className="mb-6 max-w-[72ch] text-14">
          {dossier.summary}
        </p>
      )}
      {promised.length === 0 && (
        <Section title="Promise against practice">
          <p className="text-13 text-muted">No group of this dossier has a cadence on record.</p>
        </Section>
      )}
      {promised.map((group) => (
        <GroupCadence key={group.id} group={group} />
      ))}
      <div className="grid gap-x-8 xl:grid-cols-2">
        <Section title="Commitments by level">
          <LevelMirror levels={overview.levels} slug={slug} names={names} />
          {overview.reportedDone > 0 && (
            <p className="mt-2 text-12 text-muted">
              Of the complete ones, {overview.reportedDone} {overview.reportedDone === 1 ? "is" : "are"}{" "}
              reported done: only the bearer says so.
            </p>
          )}
        </Section>
        <Section title="Evidence coverage">
          <Coverage coverage={overview.coverage} />
        </Section>
      </div>
      <Section title="Where the two accounts differ" count={overview.divergences.length}>
        <Divergences divergences={overview.divergences} slug={slug} names={names} />
      </Section>
      <Attention overview={overview} slug={slug} sides={names} />
      <Section title="Since the last meeting">
        <Changes changes={overview.changes} slug={slug} />
      </Section>
    </>
  );
}
