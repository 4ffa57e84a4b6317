import { prisma } from "@/lib/kernel/database";
import { query } from "@/lib/kernel/operation";
import { COUNT_CAP, openCursor, toPage } from "@/lib/kernel/page";
import { partyList, partyListInput } from "@/lib/party/schema";

/** The parties that the register knows, by code. Reference data: whoever is signed in may read it. */
export const listParties = query({
  name: "party.list",
  summary: "The parties that the register knows",
  input: partyListInput,
  output: partyList,
  http: { method: "get", path: "/parties" },
  async run(_, { limit, cursor }) {
    const [after] = cursor ? openCursor(cursor, 1) : [""];
    const [rows, count] = await Promise.all([
      prisma().party.findMany({
        where: { code: { gt: String(after) } },
        include: { aliases: { select: { name: true }, orderBy: { name: "asc" } } },
        orderBy: { code: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().party.count({ take: COUNT_CAP + 1 }),
    ]);
    return toPage(
      rows,
      limit,
      count,
      ({ id, code, kind, name, demonym, timeZones, aliases }) => ({
        id,
        code,
        kind,
        name,
        demonym,
        timeZones,
        aliases: aliases.map((alias) => alias.name),
      }),
      ({ code }) => [code],
    );
  },
});
