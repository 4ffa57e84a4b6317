import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "@/lib/kernel/actor";
import { sessionCookie } from "@/lib/kernel/auth/next-auth";
import { actorOfSession } from "@/lib/kernel/auth/session";
import { requiredSetting } from "@/lib/kernel/env";

type Person = Extract<Actor, { kind: "user" }>;

/**
 * The person whose request this is, or null. Looked up once a request. next-auth's own `getServerSession` would
 * decode the same cookie, and hide the session's secret that the table is asked for.
 */
export const currentActor = cache(async (): Promise<Person | null> => {
  const cookie = (await cookies()).get(sessionCookie())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: requiredSetting("NEXTAUTH_SECRET") }).catch(() => null); // forged or from before the secret changed: nobody
  return typeof token?.sid === "string" ? actorOfSession(token.sid) : null;
});

/** The person who is signed in; anybody else is sent to sign in. For pages. */
export async function requireActor(): Promise<Person> {
  return (await currentActor()) ?? redirect("/sign-in");
}
