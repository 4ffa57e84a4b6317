import type { ReactNode } from "react";
import { CadenceStrip, StripLegend, StripSigns } from "@/components/cadence/strip";
import { behind } from "@/components/desk/addresses";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { classNames } from "@/components/ui/class-names";
import { countWords } from "@/components/ui/count-words";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Desk, DeskDossier } from "@/lib/desk/schema";
import type { Count } from "@/lib/kernel/page";

/** Tracks drawn of a dossier; its groups page has them all. */
const STRIPS = 3;

/** A number that leads to the list which it counts. Nought is there too, but faint. */
function CountLink({
  href,
  count,
  says,
  children,
}: {
  href: string;
  count: Count;
  says: string;
  children?: ReactNode;
}) {
  return (
    <TextLink
      quiet
      href={href}
      aria-label={`${countWords(count)} ${says}`}
      className={classNames("inline-block min-w-6 py-0.5", count.value === 0 && "font-normal text-faint")}
    >
      {countWords(count)}
      {children}
    </TextLink>
  );
}

function Cadences({ dossier }: { dossier: DeskDossier }) {
  const shown = dossier.tracks.slice(0, STRIPS);
  const more = dossier.tracks.length - shown.length;
  if (shown.length === 0) return <span className="text-12 text-muted">no cadence on record</span>;
  return (
    <ul className="grid gap-1">
      {shown.map((track) => (
        <li key={`${track.group.reference} ${track.level}`} className="flex items-center gap-2">
          <TextLink
            quiet
            href={recordHref(dossier.slug, track.group.reference) ?? dossierHref(dossier.slug, "groups")}
            title={track.group.name}
            className="inline-block min-w-6 py-1 text-12 text-muted"
          >
            {track.group.reference}
          </TextLink>
          {track.slots.length > 0 ? (
            <CadenceStrip
              slots={track.slots}
              label={`${track.group.reference} ${track.group.name}, ${track.rule}`}
            />
          ) : (
            <span className="text-12 text-muted">{track.rule}</span>
          )}
        </li>
      ))}
      {more > 0 && (
        <li className="text-12">
          <TextLink href={dossierHref(dossier.slug, "groups")}>{more} more</TextLink>
        </li>
      )}
    </ul>
  );
}

const WAITING = ["overdue", "behind", "due"] as const;

/** The person's dossiers, each with its cadence in small and a number for everything that waits in it. */
export function DossierTable({ desk }: { desk: Desk }) {
  return (
    <>
      <StripSigns />
      <Table label="My dossiers" stack>
        <thead>
          <tr>
            <Th>Dossier</Th>
            <Th>Promise against practice</Th>
            <Th numeric>Slots waiting</Th>
            <Th numeric>Due</Th>
            <Th numeric>Unconfirmed</Th>
            <Th numeric>Stale</Th>
            <Th numeric>New</Th>
          </tr>
        </thead>
        <TableBody list>
          {desk.dossiers.map((dossier) => {
            const { slug, name, sideA, sideB, waiting, changes } = dossier;
            const href = behind(dossier, desk);
            const slots = waiting.due + waiting.behind + waiting.overdue;
            return (
              <Tr key={slug}>
                <Td main>
                  <TextLink quiet data-row-link href={dossierHref(slug)} className="text-14 font-medium">
                    <bdi>{name}</bdi>
                  </TextLink>
                  <p className="text-12 text-muted">
                    A <bdi>{sideA.name}</bdi> · B <bdi>{sideB.name}</bdi> · {dossier.role}
                  </p>
                  {dossier.summary && (
                    <p className="line-clamp-2 max-w-[64ch] text-12 text-muted">
                      <bdi>{dossier.summary}</bdi>
                    </p>
                  )}
                </Td>
                <Td label="Cadence">
                  <Cadences dossier={dossier} />
                </Td>
                <Td label="Slots waiting" numeric>
                  <CountLink
                    href={href.waiting}
                    count={{ value: slots, capped: false }}
                    says={`slots waiting in ${name}`}
                  />
                  {slots > 0 && (
                    <span className="block text-12 text-muted">
                      {WAITING.filter((state) => waiting[state] > 0)
                        .map((state) => `${waiting[state]} ${state}`)
                        .join(", ")}
                    </span>
                  )}
                </Td>
                <Td label="Due" numeric>
                  <CountLink href={href.due} count={dossier.due} says={`commitments due in ${name}`} />
                </Td>
                <Td label="Unconfirmed" numeric>
                  <CountLink
                    href={href.unconfirmed}
                    count={dossier.unconfirmed}
                    says={`unconfirmed meetings in ${name}`}
                  />
                </Td>
                <Td label="Stale" numeric>
                  <CountLink href={href.stale} count={dossier.stale} says={`stale commitments in ${name}`} />
                </Td>
                <Td label="New" numeric>
                  <CountLink href={href.changes} count={changes.count} says={`new changes in ${name}`} />
                </Td>
              </Tr>
            );
          })}
        </TableBody>
      </Table>
      <StripLegend
        slots={desk.dossiers.flatMap(({ tracks }) => tracks.slice(0, STRIPS).flatMap(({ slots }) => slots))}
      />
    </>
  );
}
