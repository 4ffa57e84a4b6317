import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/kernel/actor";
import { sessionCookie } from "@/lib/kernel/auth/next-auth";
import { actorOfSession } from "@/lib/kernel/auth/session";
import { databaseFault } from "@/lib/kernel/database-fault";
import { requiredSetting } from "@/lib/kernel/env";
import { DomainError } from "@/lib/kernel/fault";
import { noteUnavailable } from "@/lib/kernel/page-status";

type Person = Extract<Actor, { kind: "user" }>;

/**
 * The person whose request this is, or null. Looked up once a request. next-auth's own `getServerSession` would
 * decode the same cookie, and hide the session's secret that the table is asked for.
 */
export const currentActor = cache(async (): Promise<Person | null> => {
  const cookie = (await cookies()).get(sessionCookie())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: requiredSetting("NEXTAUTH_SECRET") }).catch(() => null); // forged or from before the secret changed: nobody
  return typeof token?.sid === "string" ? personOf(token.sid) : null;
});

/** The person of a session. That the database is away is no answer to who they are, and is said as what it is. */
async function personOf(session: string): Promise<Person | null> {
  try {
    return await actorOfSession(session);
  } catch (error) {
    const fault = databaseFault(error);
    if (!fault) throw error;
    noteUnavailable(fault);
    throw new DomainError(fault);
  }
}

/** The person who is signed in; anybody else is sent to sign in. For pages. */
export async function requireActor(): Promise<Person> {
  return (await currentActor()) ?? redirect("/sign-in");
}
