import { Inbox } from "lucide-react";
import type { Metadata } from "next";
import { NotificationTable } from "@/components/reminder/notification-table";
import { Main } from "@/components/shell/main";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { getFrame } from "@/lib/frame/queries";
import { askPage } from "@/lib/kernel/page-door";
import { readAllAction } from "@/lib/reminder/actions";
import { listNotifications } from "@/lib/reminder/queries";
import { today } from "@/lib/time/clock";

export const metadata: Metadata = { title: "Inbox" };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

function address(all: boolean, cursor?: string | null): string {
  const query = new URLSearchParams({ ...(all && { show: "all" }), ...(cursor && { cursor }) }).toString();
  return query ? `/inbox?${query}` : "/inbox";
}

export default async function InboxPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { show, cursor } = await searchParams;
  const all = first(show) === "all";
  const [page, { unread }] = await Promise.all([
    askPage(listNotifications, { ...(!all && { unread: true }), cursor: first(cursor) }),
    askPage(getFrame, {}),
  ]);
  const newest = page.data[0];
  const count = countWords(page.count);
  return (
    <Main>
      <PageHeader
        title="Inbox"
        meta="Meetings to come and without outcome, slots that fall due, and calendars to enter."
        actions={
          <>
            {unread.value > 0 && newest && !first(cursor) && (
              <form action={readAllAction}>
                <input type="hidden" name="upTo" value={newest.id} />
                <Button type="submit">Mark all read</Button>
              </form>
            )}
            <LinkButton href="/settings#reminders">Choose reminders</LinkButton>
          </>
        }
      />
      <TabLinks
        label="Reminders shown"
        tabs={[
          {
            label: "Unread",
            href: address(false),
            current: !all,
            count: countWords(unread),
          },
          { label: "All", href: address(true), current: all },
        ]}
      />
      {page.data.length === 0 ? (
        <EmptyState
          title={all ? "No reminders yet" : "Nothing unread"}
          icon={<Inbox />}
          action={
            all ? (
              <LinkButton href="/settings#reminders">Choose reminders</LinkButton>
            ) : (
              <LinkButton href={address(true)}>Show all reminders</LinkButton>
            )
          }
        >
          {all
            ? "30 and 7 days before a meeting, when its outcome is missing, and when a slot of a cadence falls due or runs out, a reminder comes here."
            : "You have read all reminders. New ones are made within the hour in which they fall due."}
        </EmptyState>
      ) : (
        <NotificationTable notifications={page.data} today={today()} />
      )}
      <Pagination
        label="Pages of reminders"
        summary={page.data.length > 0 && `${page.data.length} of ${count}`}
        firstHref={first(cursor) ? address(all) : null}
        nextHref={page.nextCursor ? address(all, page.nextCursor) : null}
      />
    </Main>
  );
}
