import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import { databaseFault } from "@/lib/kernel/database-fault";
import { requiredSetting } from "@/lib/kernel/env";

test("a pool without a free connection is unavailable, to be tried again", async () => {
  const connectionString = requiredSetting("APP_DATABASE_URL");
  const adapter = new PrismaPg({ connectionString, max: 1, connectionTimeoutMillis: 2_000 });
  const client = new PrismaClient({ adapter });
  const hold = () => client.$executeRaw`SELECT pg_sleep(5)`;
  const refused = (await Promise.allSettled([hold(), hold()])).filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(1);
  const error = refused[0]?.status === "rejected" ? refused[0].reason : null;
  expect(databaseFault(error)).toMatchObject({ code: "unavailable", retryAfterSeconds: 5 });
  await client.$disconnect();
});
