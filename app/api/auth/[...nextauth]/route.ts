import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/kernel/auth/next-auth";

type Context = { params: Promise<{ nextauth: string[] }> };

// Options are made at the first request: a build has no secret.
const handler = (request: NextRequest, context: Context) => NextAuth(request, context, authOptions());

export { handler as GET, handler as POST };
