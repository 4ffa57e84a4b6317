import { askDossier } from "@/app/(desk)/ask-dossier";
import { Accounts } from "@/components/claim/accounts";
import { AgendaAndOutcomes } from "@/components/meeting/agenda-outcomes";
import { Attendance } from "@/components/meeting/attendance";
import { ConflictNotice } from "@/components/meeting/blocked";
import { MeetingFacts } from "@/components/meeting/facts";
import { MeetingActions } from "@/components/meeting/meeting-actions";
import { Minutes } from "@/components/meeting/minutes";
import { SeriesNav } from "@/components/meeting/series-nav";
import { MeetingStatusBadge } from "@/components/meeting/status";
import { typedDate, whenOf } from "@/components/meeting/words";
import { dossierHref } from "@/components/shell/paths";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/kernel/auth/current-actor";
import { askPage } from "@/lib/kernel/page-door";
import { listMeetingChoices } from "@/lib/meeting/queries/choices";
import { getMeetingByReference } from "@/lib/meeting/queries/record";
import { mayBeHeld } from "@/lib/meeting/rules";
import type { MeetingRecord } from "@/lib/meeting/schema";
import { today } from "@/lib/time/clock";

type Params = Promise<{ dossier: string; reference: string }>;

export async function generateMetadata({ params }: { params: Params }) {
  const { reference, title } = await askPage(getMeetingByReference, await params);
  return { title: `${reference} ${title}` };
}

/** What the forms start from. Without hours, the zone is the host's. */
function targetOf(meeting: MeetingRecord, zones: { A: string; B: string }) {
  const {
    id,
    version,
    reference,
    title,
    status,
    ordinal,
    level,
    hostSide,
    place,
    online,
    note,
    reason,
    proposal,
  } = meeting;
  const { on, lastDay, time } = meeting;
  return {
    ...{
      id,
      version,
      reference,
      title,
      status,
      ordinal,
      level,
      hostSide,
      place,
      online,
      note,
      reason,
      proposal,
    },
    when: {
      on: typedDate(on),
      lastDay: lastDay ?? "",
      startTime: time?.start ?? "",
      endTime: time?.end ?? "",
      timeZone: time?.zone ?? (hostSide ? zones[hostSide] : ""),
    },
  };
}

export default async function MeetingPage({ params }: { params: Params }) {
  const which = await params;
  const { dossier: slug } = which;
  const [meeting, dossier, choices, actor] = await Promise.all([
    askPage(getMeetingByReference, which),
    askDossier(slug),
    askPage(listMeetingChoices, { dossier: slug }),
    requireActor(),
  ]);
  const canRecord = dossier.role !== "reader";
  const sides = { A: dossier.sideA.name, B: dossier.sideB.name };
  const zones = { A: dossier.sideA.timeZone, B: dossier.sideB.timeZone };
  const { title, reference, status, unconfirmed, on } = meeting;
  return (
    <>
      <PageHeader
        crumbs={<Breadcrumbs items={[{ label: "Meetings", href: dossierHref(slug, "meetings") }]} />}
        title={title}
        reference={reference}
        meta={
          <>
            <MeetingStatusBadge meeting={meeting} />
            <span>{whenOf(meeting)}</span>
          </>
        }
        actions={
          canRecord && (
            <MeetingActions
              meeting={targetOf(meeting, zones)}
              around={{ dossier: slug, sides, zones: [zones.A, zones.B, "UTC"] }}
              dossier={slug}
              mayMarkHeld={mayBeHeld(status, on?.earliest ?? null, today())}
              isUnconfirmed={unconfirmed}
              groups={meeting.series.map(({ group, name, numbered }) => ({
                reference: group,
                name,
                numbered,
              }))}
              allGroups={choices.groups}
            />
          )
        }
      />
      {unconfirmed && (
        <Notice tone="warn" title="Its day passed and nobody recorded an outcome." className="mb-4">
          It counts as unconfirmed, not as missed. Mark it held, or say that it was postponed or cancelled.
        </Notice>
      )}
      <ConflictNotice conflicts={meeting.conflicts} sides={sides} />
      <SeriesNav meeting={meeting} />
      <MeetingFacts meeting={meeting} sides={sides} />
      <AgendaAndOutcomes
        meeting={meeting}
        canRecord={canRecord}
        canClose={dossier.role === "reviewer"}
        commitments={choices.commitments}
      />
      <Attendance meeting={meeting} sides={sides} choices={canRecord ? choices : null} />
      <Minutes meeting={meeting} writer={canRecord ? actor.id : null} />
      <Section title="Both accounts">
        <Accounts
          record={meeting}
          dossier={slug}
          names={sides}
          {...(canRecord && { subject: { about: meeting.reference, today: today() } })}
        />
      </Section>
    </>
  );
}
