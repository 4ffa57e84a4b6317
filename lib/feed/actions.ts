"use server";

import { createFeed, revokeFeed } from "@/lib/feed/commands";
import type { FeedCreated } from "@/lib/feed/schema";
import { act, type FormState, field } from "@/lib/kernel/action";

export async function createFeedAction(_: unknown, form: FormData): Promise<FormState<FeedCreated>> {
  return act(createFeed, { dossier: field(form, "dossier") ?? "", name: field(form, "name") ?? "" }, form);
}

export async function revokeFeedAction(form: FormData): Promise<void> {
  await act(revokeFeed, { id: field(form, "id") ?? "" }, form);
}
