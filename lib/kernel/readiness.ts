import { prisma } from "@/lib/kernel/database";

/** The time zone that the database's sessions have. Rejects when the database can't be reached. */
export async function sessionZone(): Promise<string | undefined> {
  const rows = await prisma().$queryRaw<{ zone: string }[]>`SELECT current_setting('TimeZone') AS zone`;
  return rows[0]?.zone;
}
