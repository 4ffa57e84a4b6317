import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import type { DossierShape } from "@/lib/dossier/schema";

/** The person's dossiers, each with its two sides in their places: A at the start, B at the end. */
export function DossierList({ dossiers }: { dossiers: DossierShape[] }) {
  if (dossiers.length === 0)
    return (
      <EmptyState title="No dossiers yet">
        A dossier holds what two parties promised each other. An administrator gives you access to one.
      </EmptyState>
    );
  return (
    <Table label="My dossiers" stack>
      <thead>
        <tr>
          <Th>Dossier</Th>
          <Th>Side A</Th>
          <Th>Side B</Th>
          <Th>My role</Th>
        </tr>
      </thead>
      <TableBody list>
        {dossiers.map(({ id, slug, name, summary, sideA, sideB, role }) => (
          <Tr key={id}>
            <Td>
              <Link href={`/dossiers/${slug}`} className="font-medium hover:underline">
                <bdi>{name}</bdi>
              </Link>
              <p className="max-w-[64ch] text-12 text-muted">{summary}</p>
            </Td>
            <Td label="Side A">{sideA.name}</Td>
            <Td label="Side B">{sideB.name}</Td>
            <Td label="My role">{role}</Td>
          </Tr>
        ))}
      </TableBody>
    </Table>
  );
}
