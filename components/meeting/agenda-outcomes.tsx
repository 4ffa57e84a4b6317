import { Check, CirclePlus, Gavel, Info, Pencil } from "lucide-react";
import { AddAgendaItem } from "@/components/meeting/add-item";
import { AddOutcome } from "@/components/meeting/add-outcome";
import { AgendaItemMenu } from "@/components/meeting/agenda-item-menu";
import { outcomeWord } from "@/components/meeting/labels";
import type { CommitmentOption } from "@/components/meeting/outcome-form";
import { OutcomeMenu } from "@/components/meeting/outcome-menu";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { ClaimShape } from "@/lib/claim/schema";
import type { MeetingRecord } from "@/lib/meeting/schema";
import type { OutcomeKind } from "@/lib/outcome/rules";
import type { OutcomeShape } from "@/lib/outcome/schema";

const icons: Record<OutcomeKind, typeof Info> = {
  information: Info,
  decision: Gavel,
  creates: CirclePlus,
  updates: Pencil,
  closes: Check,
};

/** Who says so, and the way to the words. */
function Evidence({ claim, dossier }: { claim: ClaimShape; dossier: string }) {
  const who = claim.assertedBy === "observer" ? "an observer" : `side ${claim.assertedBy}`;
  const { excerpt } = claim;
  return (
    <span className="me-2">
      {claim.reference} {who}
      {excerpt && (
        <>
          {", "}
          <TextLink href={`${dossierHref(dossier, "sources")}/${excerpt.source}#${excerpt.reference}`}>
            {excerpt.source} {excerpt.reference}
          </TextLink>
        </>
      )}
    </span>
  );
}

interface Recording {
  meeting: MeetingRecord;
  commitments: CommitmentOption[];
  canRecord: boolean;
  /** Whether they may close commitments. */
  canClose: boolean;
}

function Outcome({ outcome, meeting, canRecord }: Recording & { outcome: OutcomeShape }) {
  const { reference, kind, text, commitment, claims } = outcome;
  const Icon = icons[kind];
  return (
    <li id={reference} className="flex items-start gap-2 py-1 text-13">
      <div className="min-w-0 grow">
        <p>
          <Badge look="outline" icon={<Icon aria-hidden />} className="me-2">
            {outcomeWord[kind]}
          </Badge>
          <bdi className="whitespace-pre-line">{text}</bdi>{" "}
          <span className="text-12 text-faint">{reference}</span>
        </p>
        {commitment && (
          <p className="mt-0.5">
            <TextLink href={recordHref(meeting.dossier, commitment.reference) ?? "#"}>
              {commitment.reference} <bdi>{commitment.title}</bdi>
            </TextLink>
            {commitment.closure !== "open" && <span className="text-muted"> · {commitment.closure}</span>}
          </p>
        )}
        {claims.length > 0 && (
          <p className="mt-0.5 text-12 text-muted">
            Said by{" "}
            {claims.map((claim) => (
              <Evidence key={claim.id} claim={claim} dossier={meeting.dossier} />
            ))}
          </p>
        )}
      </div>
      {canRecord && (
        <div data-no-print className="shrink-0">
          <OutcomeMenu outcome={outcome} agenda={meeting.agenda} />
        </div>
      )}
    </li>
  );
}

function Outcomes({ outcomes, ...rest }: Recording & { outcomes: OutcomeShape[] }) {
  if (outcomes.length === 0) return null;
  return (
    <ul className="divide-y divide-line">
      {outcomes.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} {...rest} />
      ))}
    </ul>
  );
}

/** What was on the table, and under each item what came of it; then what came of none. */
export function AgendaAndOutcomes(recording: Recording) {
  const { meeting, commitments, canRecord, canClose } = recording;
  const { agenda, outcomes, id, status } = meeting;
  const isHeld = status === "held";
  const loose = outcomes.filter(({ agendaItemId }) => agendaItemId === null);
  return (
    <Section
      title="Agenda and outcomes"
      count={
        outcomes.length > 0
          ? `${outcomes.length} ${outcomes.length === 1 ? "outcome" : "outcomes"}`
          : undefined
      }
      actions={
        canRecord &&
        isHeld && <AddOutcome meeting={id} agenda={agenda} commitments={commitments} canClose={canClose} />
      }
    >
      {agenda.length === 0 && outcomes.length === 0 && (
        <p className="text-13 text-muted">
          {isHeld
            ? "Neither agenda nor outcome is on record."
            : "No agenda is on record. Outcomes can be recorded once the meeting is marked held."}
        </p>
      )}
      {agenda.length > 0 && (
        <ol className="divide-y divide-line">
          {agenda.map((item) => (
            <li key={item.id} className="flex items-start gap-2 py-1.5">
              <span className="w-6 shrink-0 pt-1 text-end text-13 text-muted tabular-nums" aria-hidden="true">
                {item.position}.
              </span>
              <div className="min-w-0 grow pt-1">
                <h3 className="text-13 font-medium">
                  <bdi>{item.title}</bdi>
                </h3>
                {item.note && (
                  <p dir="auto" className="text-13 text-muted whitespace-pre-line">
                    {item.note}
                  </p>
                )}
                <Outcomes
                  {...recording}
                  outcomes={outcomes.filter(({ agendaItemId }) => agendaItemId === item.id)}
                />
              </div>
              {canRecord && (
                <div data-no-print className="shrink-0">
                  <AgendaItemMenu
                    item={item}
                    count={agenda.length}
                    meeting={id}
                    agenda={agenda}
                    commitments={commitments}
                    canClose={canClose}
                    mayHaveOutcomes={isHeld}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
      {loose.length > 0 && (
        <>
          {agenda.length > 0 && (
            <h3 className="mt-2 border-t border-line pt-2 text-12 font-medium text-muted">
              Of no single item
            </h3>
          )}
          <Outcomes {...recording} outcomes={loose} />
        </>
      )}
      {canRecord && <AddAgendaItem meeting={id} />}
    </Section>
  );
}
