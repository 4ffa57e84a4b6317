import { Changes } from "@/components/audit-event/changes";
import { dossierHref, recordHref } from "@/components/shell/paths";
import { TextLink } from "@/components/ui/text-link";
import { kindBefore, sideOf, verbWords } from "@/lib/audit-event/rules";
import type { AuditEventShape } from "@/lib/audit-event/schema";

/** The record of an event, by its reference and the title that it had then; a link where it has a page. */
export function EventRecord({ event, slug }: { event: AuditEventShape; slug: string }) {
  const { reference, title, entityType } = event;
  const href =
    entityType === "dossier" ? dossierHref(slug) : reference !== null ? recordHref(slug, reference) : null;
  const words = (
    <>
      {reference !== null && <span className="me-1.5 text-faint">{reference}</span>}
      <bdi>{title}</bdi>
    </>
  );
  return href === null ? (
    <span>{words}</span>
  ) : (
    <TextLink quiet href={href} className="font-medium">
      {words}
    </TextLink>
  );
}

/** What was done to which record, and the fields that it changed. */
export function EventText({ event, slug }: { event: AuditEventShape; slug: string }) {
  const side = sideOf(event);
  return (
    <>
      <p>
        {verbWords(event)} {kindBefore(event.entityType, event.reference)}
        <EventRecord event={event} slug={slug} />
        {side !== null && `, side ${side}`}
      </p>
      <Changes event={event} />
    </>
  );
}
