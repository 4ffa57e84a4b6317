import type { NextRequest } from "next/server";
import { currentActor } from "@/lib/kernel/auth/current-actor";
import { STATUS_OF } from "@/lib/kernel/fault";
import { ask } from "@/lib/kernel/operation";
import { getConflictsByReference } from "@/lib/meeting/queries/conflicts";

type Params = Promise<{ dossier: string; reference: string }>;

/**
 * What stands against a date, for the dialog that moves a meeting: asked with the session's cookie while the date is
 * typed. An address and not a server action, because a page runs its actions one after the other, and saving would
 * wait for a preview.
 */
export async function GET(request: NextRequest, { params }: { params: Params }): Promise<Response> {
  const { dossier, reference } = await params;
  const search = request.nextUrl.searchParams;
  const input = {
    ...{ dossier, reference },
    on: search.get("on") ?? "",
    lastDay: search.get("lastDay") || undefined,
  };
  const result = await ask(getConflictsByReference, input, { actor: await currentActor() });
  const headers = { "cache-control": "no-store" };
  if (result.ok) return Response.json(result.value, { headers });
  return Response.json({ message: result.fault.message }, { status: STATUS_OF[result.fault.code], headers });
}
