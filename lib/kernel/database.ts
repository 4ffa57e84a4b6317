import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { type Prisma, PrismaClient } from "@/generated/prisma/client";
import { requiredSetting } from "@/lib/kernel/env";

/** What a command writes through: the client of its transaction. */
export type Transaction = Prisma.TransactionClient;

/** Statements that a connection keeps prepared: more than the product has, and a bound all the same. */
const MOST_PREPARED = 500;

/**
 * A name for each statement that Prisma makes, under which a connection keeps it parsed and planned: without one it is
 * planned anew each time, which takes longer than most of them run. Beyond the bound they go without.
 */
function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql: text }) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= MOST_PREPARED) return "";
    const name = `prisma_${names.size}`;
    names.set(text, name);
    return name;
  };
}

const url = () => requiredSetting("APP_DATABASE_URL");

// The server's zone may be any: the driver reads and writes timestamptz as UTC only when the session is in UTC.
const openPrisma = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: url(),
        max: 10,
        connectionTimeoutMillis: 3_000,
        options: "-c TimeZone=UTC -c statement_timeout=15000 -c lock_timeout=4000",
      },
      { statementNameGenerator: statementNames() },
    ),
    transactionOptions: { maxWait: 3_000, timeout: 10_000 },
  });

const openSql = () =>
  postgres(url(), {
    max: 10,
    connect_timeout: 3,
    idle_timeout: 60,
    onnotice: () => {}, // NOTICE is the database's small talk; errors come as errors.
    connection: { TimeZone: "UTC", statement_timeout: 15_000, lock_timeout: 4_000 },
    // Days are text here as everywhere: the driver would make them instants.
    types: { day: { to: 1082, from: [1082], serialize: String, parse: String } },
  });

// Development reloads modules; the connections outlive them. Each is opened on first use: a build needs no database, and
// a process that only reads no Prisma.
interface Open {
  prisma?: PrismaClient;
  sql?: ReturnType<typeof openSql>;
}
declare global {
  var ententeDatabase: Open | undefined;
}

function connections(): Open {
  globalThis.ententeDatabase ??= {};
  return globalThis.ententeDatabase;
}

/** Prisma, for commands and for reads by relation. */
export function prisma(): PrismaClient {
  const open = connections();
  open.prisma ??= openPrisma();
  return open.prisma;
}

/** Plain SQL, for reads that have to be one statement. `date` columns come as `YYYY-MM-DD`. */
export function sql(): postgres.Sql<{ day: string }> {
  const open = connections();
  open.sql ??= openSql();
  return open.sql;
}

/** Closes every connection (for programs that end; the server keeps them). */
export async function disconnect(): Promise<void> {
  const open = globalThis.ententeDatabase;
  globalThis.ententeDatabase = undefined;
  await Promise.all([open?.prisma?.$disconnect(), open?.sql?.end({ timeout: 2 })]);
}
