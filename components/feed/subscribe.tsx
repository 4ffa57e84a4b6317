"use client";

import { CalendarPlus } from "lucide-react";
import { NewFeed } from "@/components/feed/new-feed";
import { DialogButton } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";

/** Subscribes a calendar program to a dossier's meetings. */
export function Subscribe({ dossier }: { dossier: { slug: string; name: string } }) {
  return (
    <DialogButton
      label="Subscribe"
      icon={<CalendarPlus aria-hidden />}
      title="Subscribe in a calendar"
      description={`The meetings of ${dossier.name}, and what falls due, in Outlook, Google or Apple calendars.`}
    >
      <NewFeed dossiers={[dossier]} />
      <p className="mt-3 text-12 text-muted">
        Addresses that you made stand in the <TextLink href="/settings#feeds">settings</TextLink>, where they
        are revoked.
      </p>
    </DialogButton>
  );
}
