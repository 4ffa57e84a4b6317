import { askDossier } from "@/app/(desk)/ask-dossier";
import { AddRule } from "@/components/cadence/add-rule";
import { Accounts } from "@/components/claim/accounts";
import { scopeOfGroup } from "@/components/feed/scopes";
import { Subscribe } from "@/components/feed/subscribe";
import { dossierHref } from "@/components/shell/paths";
import { SuggestedDates } from "@/components/slot/suggested-dates";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { GroupFacts } from "@/components/working-group/facts";
import { EditGroup, type GroupValues } from "@/components/working-group/group-form";
import { Practice } from "@/components/working-group/practice";
import { RuleHistory } from "@/components/working-group/rule-history";
import { Seats } from "@/components/working-group/seats";
import { Series } from "@/components/working-group/series";
import { kindWord, levelWord } from "@/components/working-group/words";
import { listFoundations } from "@/lib/cadence/queries";
import { listIssueAreas } from "@/lib/issue-area/queries";
import { askPage } from "@/lib/kernel/page-door";
import { listMeetingChoices } from "@/lib/meeting/queries/choices";
import { suggestDatesByReference } from "@/lib/slot/queries/suggest";
import { today } from "@/lib/time/clock";
import { getWorkingGroupByReference } from "@/lib/working-group/queries";
import type { WorkingGroupRecord } from "@/lib/working-group/schema";

type Params = Promise<{ dossier: string; reference: string }>;

/** The texts that the form of the group begins with. */
function groupValues({
  name,
  kind,
  mandate,
  established,
  dissolved,
  ...group
}: WorkingGroupRecord): GroupValues {
  return {
    name,
    kind,
    mandate,
    established: established?.printed ?? established?.edtf ?? "",
    dissolved: dissolved?.printed ?? dissolved?.edtf ?? "",
    parent: group.parent?.reference ?? "",
    successor: group.successor?.reference ?? "",
    issueAreas: group.issueAreas.map(({ code }) => code),
  };
}

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, name } = await askPage(getWorkingGroupByReference, await params);
  return { title: `${reference} ${name}` };
}

export default async function GroupPage({ params }: { params: Params }) {
  const which = await params;
  const [group, dossier, offered, { institutions, groups }, { data: areas }, suggested] = await Promise.all([
    askPage(getWorkingGroupByReference, which),
    askDossier(which.dossier),
    askPage(listFoundations, { dossier: which.dossier, group: which.reference }),
    askPage(listMeetingChoices, { dossier: which.dossier }),
    askPage(listIssueAreas, {}),
    askPage(suggestDatesByReference, which),
  ]);
  const { reference, cadences } = group;
  const names = { A: dossier.sideA.name, B: dossier.sideB.name };
  const canRecord = dossier.role !== "reader";
  const addRule = canRecord && (
    <AddRule
      dossier={which.dossier}
      group={reference}
      existing={cadences.map(({ reference: rule, level, from, to }) => ({
        reference: rule,
        level,
        from,
        to,
      }))}
      offered={offered}
      levels={levelWord}
    />
  );
  return (
    <>
      <PageHeader
        crumbs={<Breadcrumbs items={[{ label: "Groups", href: dossierHref(which.dossier, "groups") }]} />}
        title={group.name}
        reference={reference}
        meta={kindWord[group.kind]}
        actions={
          <>
            <Subscribe scopes={[scopeOfGroup(which.dossier, group)]} />
            {canRecord && (
              <EditGroup
                dossier={which.dossier}
                edited={{ id: group.id, reference, version: group.version, values: groupValues(group) }}
                groups={groups.filter((other) => other.reference !== reference)}
                areas={areas}
              />
            )}
            {addRule}
          </>
        }
      />
      <GroupFacts group={group} />
      <Practice group={group} />
      <SuggestedDates dates={suggested} sides={names} canRecord={canRecord} />
      <Section title="Seats">
        <Seats
          seats={group.seats}
          names={names}
          edit={canRecord ? { group: group.id, institutions } : null}
        />
      </Section>
      <Section title="How often it is to meet" count={cadences.length}>
        {cadences.length === 0 ? (
          <EmptyState title="No rule is on record">
            A rule says how often the group is to meet and since when, with the words that it rests on. From
            it follow the slots, what is due next, and whether the promise is kept.
          </EmptyState>
        ) : (
          <RuleHistory rules={cadences} names={names} today={today()} canRecord={canRecord} />
        )}
      </Section>
      <Section title="Meetings" count={group.meetings}>
        {group.series.length === 0 ? (
          <p className="text-13">No meeting is on record.</p>
        ) : (
          <Series group={group} />
        )}
      </Section>
      <Section title="Both accounts of the group">
        <Accounts
          record={group}
          dossier={which.dossier}
          names={names}
          {...(canRecord && { subject: { about: group.reference, today: today() } })}
        />
      </Section>
    </>
  );
}
