import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { revokeTokenAction } from "@/lib/account/actions";
import type { TokenShape } from "@/lib/account/schema";
import { formatDay } from "@/lib/time/day";

const day = (instant: string) => formatDay(instant.slice(0, 10));

/** The tokens that open the door at present, each with its way out. */
export function TokenTable({ tokens }: { tokens: TokenShape[] }) {
  if (tokens.length === 0)
    return (
      <EmptyState title="No tokens">
        A token lets a program of yours read the register, and record assessments, without your password.
      </EmptyState>
    );
  return (
    <Table label="API tokens" stack>
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Made</Th>
          <Th>Runs out</Th>
          <Th>Last used</Th>
          <Th>
            <span className="sr-only">Revoke</span>
          </Th>
        </tr>
      </thead>
      <TableBody>
        {tokens.map(({ id, name, createdAt, expiresAt, lastUsedAt }) => (
          <Tr key={id}>
            <Td>
              <bdi>{name}</bdi>
            </Td>
            <Td label="Made">{day(createdAt)}</Td>
            <Td label="Runs out">{day(expiresAt)}</Td>
            <Td label="Last used">{lastUsedAt ? day(lastUsedAt) : "never"}</Td>
            <Td>
              <form action={revokeTokenAction}>
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
