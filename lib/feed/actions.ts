"use server";

import { createFeed, revokeFeed } from "@/lib/feed/commands";
import type { FeedCreated } from "@/lib/feed/schema";
import { act, type FormState, field } from "@/lib/kernel/action";

/** `of` is empty for all dossiers, the address of one, or that with the reference of a group after a space. */
export async function createFeedAction(_: unknown, form: FormData): Promise<FormState<FeedCreated>> {
  const [dossier, group] = (field(form, "of") ?? "").split(" ");
  return act(createFeed, { dossier: dossier || undefined, group, name: field(form, "name") ?? "" }, form);
}

export async function revokeFeedAction(form: FormData): Promise<void> {
  await act(revokeFeed, { id: field(form, "id") ?? "" }, form);
}
