import { CalendarDays, FolderPlus } from "lucide-react";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type Behind, behind } from "@/components/desk/addresses";
import { DeskChanges } from "@/components/desk/changes";
import { DossierTable } from "@/components/desk/dossier-table";
import { dueItems, meetingItems, staleItems, waitingGroups } from "@/components/desk/due";
import { type DeskItem, ItemList, WholeLists } from "@/components/desk/item-list";
import { Main } from "@/components/shell/main";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { STALE_DAYS } from "@/lib/commitment/rules";
import { getDesk } from "@/lib/desk/queries";
import type { Desk, DeskDossier } from "@/lib/desk/schema";
import { type Count, countOf, sumOf } from "@/lib/kernel/page";
import { askPage } from "@/lib/kernel/page-door";
import { formatDay } from "@/lib/time/day";

export const metadata: Metadata = { title: "Desk" };

/** One list of the desk: what is most pressing, where the whole of it is, and what it would hold when it is empty. */
function Part({
  title,
  desk,
  items,
  numberOf,
  list,
  empty,
}: {
  title: string;
  desk: Desk;
  items: DeskItem[];
  numberOf: (dossier: DeskDossier) => Count;
  list: keyof Behind;
  empty: ReactNode;
}) {
  const names = new Map(desk.dossiers.map(({ slug, name }) => [slug, name]));
  const total = sumOf(desk.dossiers.map(numberOf));
  return (
    <Section title={title} count={countWords(total)}>
      {items.length === 0 ? (
        <p className="max-w-[64ch] text-13 text-muted">{empty}</p>
      ) : (
        <ItemList label={title} items={items} names={names} />
      )}
      <WholeLists
        shown={items.length}
        lists={desk.dossiers.map((dossier) => ({
          slug: dossier.slug,
          name: dossier.name,
          count: numberOf(dossier),
          href: behind(dossier, desk)[list],
        }))}
      />
    </Section>
  );
}

const groupsWaiting = ({ tracks }: DeskDossier): Count =>
  countOf(tracks.filter(({ waiting }) => waiting.due + waiting.behind + waiting.overdue > 0).length);

export default async function DeskPage() {
  const desk = await askPage(getDesk, {});
  const newDossier = desk.mayCreateDossier && (
    <LinkButton href="/dossiers/new" icon={<FolderPlus />}>
      New dossier
    </LinkButton>
  );
  if (desk.dossiers.length === 0)
    return (
      <Main>
        <PageHeader title="Desk" />
        <EmptyState title="No dossiers yet" action={newDossier}>
          A dossier holds what two parties promised each other, what they did about it, and how anyone knows.
          What waits in your dossiers is gathered here. An administrator makes you a member of one.
        </EmptyState>
      </Main>
    );
  const news = sumOf(desk.dossiers.map(({ changes }) => changes.count));
  const actions = (
    <>
      <LinkButton href="/meetings" icon={<CalendarDays />} aria-keyshortcuts="g k">
        Calendar
      </LinkButton>
      {newDossier}
    </>
  );
  return (
    <Main>
      <PageHeader title="Desk" meta={formatDay(desk.today)} actions={actions} />
      <Section title="Dossiers" count={desk.dossiers.length}>
        <DossierTable desk={desk} />
      </Section>
      <div className="grid gap-x-10 lg:grid-cols-2">
        <div className="min-w-0">
          <Section title="Changed since you last looked" count={countWords(news)}>
            {news.value === 0 ? (
              <p className="max-w-[64ch] text-13 text-muted">
                Nobody else has changed anything since you last looked. What others record in your dossiers is
                told here until you mark it as seen.
              </p>
            ) : (
              <DeskChanges desk={desk} />
            )}
          </Section>
          <Part
            title="Meetings that a cadence waits for"
            desk={desk}
            items={waitingGroups(desk).items}
            numberOf={groupsWaiting}
            list="waiting"
            empty="No group is behind what its sides promised. When a meeting falls due, or is late, its group stands here."
          />
          <Part
            title="Commitments due"
            desk={desk}
            items={dueItems(desk)}
            numberOf={({ due }) => due}
            list="due"
            empty={
              <>
                No open commitment is past due or due before {formatDay(desk.dueBefore)}. Most promises come
                without a date; those with one stand here in time.
              </>
            }
          />
        </div>
        <div className="min-w-0">
          <Part
            title="Next meetings"
            desk={desk}
            items={meetingItems(desk.coming, desk.dossiers)}
            numberOf={({ coming }) => coming}
            list="coming"
            empty="No meeting is planned, announced or scheduled. Record one in its dossier as soon as a source speaks of it."
          />
          <Part
            title="Unconfirmed meetings"
            desk={desk}
            items={meetingItems(desk.unconfirmed, desk.dossiers)}
            numberOf={({ unconfirmed }) => unconfirmed}
            list="unconfirmed"
            empty="No day of a meeting has passed without a word on whether it was held. When one does, it stands here to be looked into."
          />
          <Part
            title="Stale"
            desk={desk}
            items={staleItems(desk)}
            numberOf={({ stale }) => stale}
            list="stale"
            empty={`Every open commitment was assessed within ${STALE_DAYS} days. Those that were not stand here, because a status without fresh evidence misleads.`}
          />
        </div>
      </div>
    </Main>
  );
}
