"use client";

import { type ReactNode, startTransition } from "react";
import { TextLink } from "@/components/ui/text-link";
import { readNotificationAction } from "@/lib/reminder/actions";

/** The way to what a reminder is about. Whoever goes it has read the reminder; without JavaScript they say so themselves. */
export function RecordLink({
  unreadId,
  href,
  children,
}: {
  unreadId: string | null;
  href: string;
  children: ReactNode;
}) {
  const markRead = () => {
    if (unreadId === null) return;
    const form = new FormData();
    form.set("id", unreadId);
    startTransition(() => readNotificationAction(form));
  };
  return (
    <TextLink quiet href={href} data-row-link onClick={markRead}>
      {children}
    </TextLink>
  );
}
