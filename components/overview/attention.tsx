import type { ReactNode } from "react";
import { Blocked } from "@/components/meeting/blocked";
import { MeetingStatusBadge } from "@/components/meeting/status";
import { whenOf } from "@/components/meeting/words";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Sides } from "@/lib/meeting/rules/words";
import type { OverviewMeeting, OverviewShape } from "@/lib/overview/schema";
import { formatDay } from "@/lib/time/day";

function Item({
  slug,
  item,
  children,
}: {
  slug: string;
  item: { reference: string; title: string };
  children: ReactNode;
}) {
  return (
    <li className="border-b border-line py-1.5 last:border-b-0">
      <TextLink quiet href={recordHref(slug, item.reference) ?? dossierHref(slug)}>
        <span className="me-2 text-faint">{item.reference}</span>
        <bdi>{item.title}</bdi>
      </TextLink>
      <div className="flex flex-wrap items-center gap-x-2 text-12 text-muted">{children}</div>
    </li>
  );
}

function Meetings({
  slug,
  meetings,
  sides,
  passed,
}: {
  slug: string;
  meetings: readonly OverviewMeeting[];
  sides: Sides;
  passed: boolean;
}) {
  return (
    <ul className="text-13">
      {meetings.map((meeting) => (
        <Item key={meeting.reference} slug={slug} item={meeting}>
          {whenOf({ on: meeting.on, lastDay: null })}
          <MeetingStatusBadge meeting={{ status: meeting.status, unconfirmed: passed }} />
          <Blocked blocked={meeting.blocked} sides={sides} />
        </Item>
      ))}
    </ul>
  );
}

/** What asks for the analyst: meetings that come, meetings that nobody confirmed, items without fresh evidence. */
export function Attention({
  overview,
  slug,
  sides,
}: {
  overview: OverviewShape;
  slug: string;
  sides: Sides;
}) {
  const { next, unconfirmed, stale } = overview;
  const all = (count: number, href: string) => (
    <TextLink href={href} className="inline-flex h-6 min-w-6 items-center justify-center">
      {count}
    </TextLink>
  );
  const meetings = dossierHref(slug, "meetings");
  return (
    <div className="grid gap-x-8 lg:grid-cols-3">
      <Section
        title="Next meetings"
        count={
          next.count > 0
            ? all(next.count, `${meetings}?status=planned,announced,scheduled&unconfirmed=false`)
            : 0
        }
      >
        {next.count === 0 && <p className="text-13 text-muted">None is planned, announced or scheduled.</p>}
        <Meetings slug={slug} meetings={next.first} sides={sides} passed={false} />
      </Section>
      <Section
        title="Unconfirmed meetings"
        count={unconfirmed.count > 0 ? all(unconfirmed.count, `${meetings}?unconfirmed=true`) : 0}
        description={unconfirmed.count > 0 ? "Their day passed and nobody recorded an outcome." : undefined}
      >
        {unconfirmed.count === 0 && (
          <p className="text-13 text-muted">Every meeting whose day passed has its outcome.</p>
        )}
        <Meetings slug={slug} meetings={unconfirmed.first} sides={sides} passed />
      </Section>
      <Section
        title="Stale commitments"
        count={
          stale.count > 0 ? all(stale.count, `${dossierHref(slug, "commitments")}?stale=true&sort=as_of`) : 0
        }
        description={stale.count > 0 ? "Open, and not assessed for 180 days." : undefined}
      >
        {stale.count === 0 && (
          <p className="text-13 text-muted">Every open commitment was assessed in the last 180 days.</p>
        )}
        <ul className="text-13">
          {stale.first.map((item) => (
            <Item key={item.reference} slug={slug} item={item}>
              {item.asOf ? `last assessed as of ${formatDay(item.asOf)}` : "never assessed"}
            </Item>
          ))}
        </ul>
      </Section>
    </div>
  );
}
