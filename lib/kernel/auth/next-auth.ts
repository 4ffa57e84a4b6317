import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { passwordIs } from "@/lib/kernel/auth/password";
import { ABSOLUTE_SECONDS, beginSession, endSession } from "@/lib/kernel/auth/session";
import { forgive, noteFailure, secondsToWait, throttleKeys } from "@/lib/kernel/auth/throttle";
import { prisma } from "@/lib/kernel/database";
import { databaseFault } from "@/lib/kernel/database-fault";
import { publicUrl, requiredSetting } from "@/lib/kernel/env";
import { log } from "@/lib/kernel/log";

declare module "next-auth" {
  interface User {
    /** Of the session that sign-in began: see `session.ts`. */
    secret?: string;
  }
}

/** Reached over https, cookies carry the prefix that ties them to this host; over plain http they can't. */
const secure = () => publicUrl().startsWith("https://");
export const sessionCookie = () => (secure() ? "__Host-entente.session" : "entente.session");

// What `authorize` throws stands in an address afterwards: codes, never sentences or causes.
export type SignInFailure = "wrong" | `wait-${number}` | "unavailable";

async function signIn(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; secret: string } | SignInFailure> {
  try {
    const keys = throttleKeys(email, address);
    const wait = await secondsToWait(keys);
    if (wait > 0) return `wait-${wait}`;
    const user = await prisma().user.findUnique({ where: { email } });
    if (!(await passwordIs(user?.passwordHash ?? null, password)) || !user || user.disabledAt) {
      await noteFailure(keys);
      return "wrong";
    }
    await forgive(email);
    return { id: user.id, secret: await beginSession(user.id) };
  } catch (error) {
    if (!databaseFault(error))
      log.error(
        { err: error instanceof Error ? { name: error.name, stack: error.stack } : String(error) },
        "sign-in failed",
      );
    return "unavailable";
  }
}

/** The address a request came from, as the nearest proxy tells it; one bucket for all when nobody tells. */
function addressOf(headers: Record<string, unknown> | undefined): string {
  const forwarded = headers?.["x-forwarded-for"];
  return typeof forwarded === "string" ? (forwarded.split(",").at(-1)?.trim() ?? "") : "";
}

/** next-auth holds the cookie; whether a session is alive, the `user_session` table alone decides. */
export function authOptions(): NextAuthOptions {
  const name = sessionCookie();
  return {
    secret: requiredSetting("NEXTAUTH_SECRET"),
    session: { strategy: "jwt", maxAge: ABSOLUTE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure: secure() } },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const email = (credentials?.email ?? "").trim().toLowerCase();
          const password = credentials?.password ?? "";
          if (email.length > 254 || password.length > 128) throw new Error("wrong" satisfies SignInFailure);
          const outcome = await signIn(email, password, addressOf(request.headers));
          if (typeof outcome === "string") throw new Error(outcome);
          return outcome;
        },
      }),
    ],
    callbacks: {
      // The token holds who and which session, and nothing else.
      jwt: ({ token, user }) =>
        user?.secret ? { sub: user.id, sid: user.secret } : { sub: token.sub, sid: token.sid },
      // Nothing of it goes to the browser's /api/auth/session.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await endSession(token.sid);
      },
    },
    logger: {
      // Refused sign-ins are not errors of the product; everything else is told without its cause's text.
      error: (code) => {
        if (code !== "CALLBACK_CREDENTIALS_HANDLER_ERROR") log.warn({ code }, "next-auth");
      },
      warn: (code) => log.warn({ code }, "next-auth"),
      debug: () => {},
    },
  };
}
