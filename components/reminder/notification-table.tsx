import { ReminderKindBadge } from "@/components/reminder/kind";
import { RecordLink } from "@/components/reminder/record-link";
import { dossierHref } from "@/components/shell/paths";
import { Button } from "@/components/ui/button";
import { GroupRow, Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { readNotificationAction } from "@/lib/reminder/actions";
import type { NotificationShape } from "@/lib/reminder/schema";
import { addDays, type Day, daysBetween, formatDay, weekdayName } from "@/lib/time/day";

function sayDay(day: Day, today: Day): string {
  if (day === today) return "Today";
  return day === addDays(today, -1) ? "Yesterday" : `${weekdayName(day)}, ${formatDay(day)}`;
}

/** How far away a day is. */
function sayDistance(days: number): string {
  if (days === 0) return "today";
  const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
  return days > 0 ? `in ${count}` : `${count} ago`;
}

function MarkRead({ id, reference }: { id: string; reference: string }) {
  return (
    <form action={readNotificationAction} data-no-print>
      <input type="hidden" name="id" value={id} />
      <Button
        type="submit"
        size="sm"
        variant="quiet"
        className="-mt-1"
        aria-label={`Mark the reminder of ${reference} read`}
      >
        Mark read
      </Button>
    </form>
  );
}

function Row({ notification, today }: { notification: NotificationShape; today: Day }) {
  const { id, dossier, dossierName, kind, about, reference, path, title, text, since, readAt } = notification;
  const unread = readAt === null;
  return (
    <Tr>
      <Td main top>
        <span className={unread ? "font-semibold" : undefined}>
          {unread && (
            <>
              <span
                aria-hidden="true"
                className="me-1.5 inline-block size-2 rounded-full bg-accent align-middle"
              />
              <span className="sr-only">Unread: </span>
            </>
          )}
          <RecordLink href={path} unreadId={unread ? id : null}>
            <bdi>{title}</bdi>
          </RecordLink>
          <span className="ms-1.5 font-normal whitespace-nowrap text-faint">{reference}</span>
        </span>
        <p className="text-muted">
          {text} {since && <strong className="text-ink">{since}</strong>}
        </p>
      </Td>
      <Td top>
        <ReminderKindBadge kind={kind} />
        {since === null && (
          <span className="ms-2 text-12 whitespace-nowrap text-muted sm:ms-0 sm:block sm:ps-4.5">
            {sayDistance(daysBetween(today, about))}
          </span>
        )}
      </Td>
      <Td top>
        <TextLink quiet href={dossierHref(dossier)}>
          <bdi>{dossierName}</bdi>
        </TextLink>
      </Td>
      <Td top end>
        {unread && <MarkRead id={id} reference={reference} />}
      </Td>
    </Tr>
  );
}

/** Reminders, newest first, by the day on which they were made. */
export function NotificationTable({
  notifications,
  today,
}: {
  notifications: readonly NotificationShape[];
  today: Day;
}) {
  const days = [...new Set(notifications.map(({ createdAt }) => createdAt.slice(0, 10)))];
  return (
    <Table label="Reminders" stack>
      <thead>
        <tr>
          <Th>Reminder</Th>
          <Th>Why</Th>
          <Th>Dossier</Th>
          <Th>
            <span className="sr-only">Mark read</span>
          </Th>
        </tr>
      </thead>
      {days.map((day) => (
        <TableBody key={day} list>
          <GroupRow columns={4}>{sayDay(day, today)}</GroupRow>
          {notifications
            .filter(({ createdAt }) => createdAt.startsWith(day))
            .map((notification) => (
              <Row key={notification.id} notification={notification} today={today} />
            ))}
        </TableBody>
      ))}
    </Table>
  );
}
