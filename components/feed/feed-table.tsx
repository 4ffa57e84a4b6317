import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { revokeFeedAction } from "@/lib/feed/actions";
import type { FeedShape } from "@/lib/feed/schema";
import { formatDay } from "@/lib/time/day";

const day = (instant: string) => formatDay(instant.slice(0, 10));

/** The feeds that answer at present, each with its way out. */
export function FeedTable({ feeds }: { feeds: FeedShape[] }) {
  if (feeds.length === 0)
    return (
      <EmptyState title="No calendar feeds">
        A feed shows the meetings of a group, a dossier or all your dossiers, and what falls due, in Outlook,
        Google or Apple calendars.
      </EmptyState>
    );
  return (
    <Table label="Calendar feeds" stack>
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Meetings of</Th>
          <Th>Made</Th>
          <Th>Last fetched</Th>
          <Th>
            <span className="sr-only">Revoke</span>
          </Th>
        </tr>
      </thead>
      <TableBody>
        {feeds.map(({ id, name, desk, dossier, group, createdAt, lastFetchedAt }) => (
          <Tr key={id}>
            <Td main>
              <bdi>{name}</bdi>
            </Td>
            <Td label="Meetings of">
              {desk && "all my dossiers"}
              {dossier && <bdi>{dossier.name}</bdi>}
              {group && (
                <>
                  {", "}
                  {group.reference} <bdi>{group.name}</bdi>
                </>
              )}
              {!desk && !dossier && "no longer yours: the address answers nothing"}
            </Td>
            <Td label="Made">{day(createdAt)}</Td>
            <Td label="Last fetched">{lastFetchedAt ? day(lastFetchedAt) : "never"}</Td>
            <Td end>
              <form action={revokeFeedAction}>
                <input type="hidden" name="id" value={id} />
                <Button type="submit" size="sm" variant="quiet" aria-label={`Revoke ${name}`}>
                  Revoke
                </Button>
              </form>
            </Td>
          </Tr>
        ))}
      </TableBody>
    </Table>
  );
}
