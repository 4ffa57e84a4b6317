import { z } from "zod";
import { tokenList } from "@/lib/account/schema";
import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";

/** The person's API tokens that still open the door, newest first. Never the tokens themselves. */
export const listTokens = query({
  name: "token.list",
  summary: "Your API tokens",
  input: z.object({}),
  output: tokenList,
  async run({ actor, now }) {
    if (actor.kind !== "user") return [];
    const rows = await prisma().apiToken.findMany({
      where: { userId: actor.id, revokedAt: null, expiresAt: { gt: now } },
      orderBy: { id: "desc" },
      take: 100,
    });
    return rows.map(({ id, name, createdAt, expiresAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  },
});
