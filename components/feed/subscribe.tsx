"use client";

import { CalendarPlus } from "lucide-react";
import { NewFeed } from "@/components/feed/new-feed";
import type { FeedScope } from "@/components/feed/scopes";
import { DialogButton } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";

/** Subscribes a calendar program to meetings: of the first scope, unless another is chosen. */
export function Subscribe({ scopes }: { scopes: readonly FeedScope[] }) {
  return (
    <DialogButton
      label="Subscribe"
      icon={<CalendarPlus aria-hidden />}
      title="Subscribe in a calendar"
      description="Meetings, and what falls due, in Outlook, Google or Apple calendars."
    >
      <NewFeed scopes={scopes} />
      <p className="mt-3 text-12 text-muted">
        Addresses that you made stand in the <TextLink href="/settings#feeds">settings</TextLink>, where they
        are revoked.
      </p>
    </DialogButton>
  );
}
