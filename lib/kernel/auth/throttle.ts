import { createHash } from "node:crypto";
import { prisma } from "@/lib/kernel/database";

/** Five a minute, then growing delays to a quarter of an hour, never for ever. Counted in the database, for all replicas. */
const FREE_TRIES = 5;
const WINDOW_SECONDS = 60;
const LONGEST_SECONDS = 900;
/** A quiet time after which everything is forgiven. */
const FORGET_SECONDS = 3600;

function keyOf(kind: "account" | "address", value: string): string {
  return `${kind}:${createHash("sha256").update(value).digest("hex")}`;
}

export function throttleKeys(email: string, address: string): string[] {
  return [keyOf("account", email), keyOf("address", address)];
}

/** Seconds until a try is allowed again for any of the keys; 0 when it is. */
export async function secondsToWait(keys: string[]): Promise<number> {
  const rows = await prisma().$queryRaw<{ wait: number | null }[]>`
    SELECT ceil(extract(epoch FROM max(blocked_until) - clock_timestamp()))::int AS wait
    FROM sign_in_throttle WHERE key = ANY(${keys})`;
  return Math.max(0, rows[0]?.wait ?? 0);
}

/** Notes a failed try: the sixth within a minute waits 30 s, each further one twice as long. */
export async function noteFailure(keys: string[]): Promise<void> {
  for (const key of keys)
    await prisma().$executeRaw`
      INSERT INTO sign_in_throttle AS t (key, failures, window_start) VALUES (${key}, 1, clock_timestamp())
      ON CONFLICT (key) DO UPDATE SET
        failures = CASE
          WHEN t.window_start < clock_timestamp() - make_interval(secs => ${FORGET_SECONDS}) THEN 1
          WHEN t.failures < ${FREE_TRIES} AND t.window_start < clock_timestamp() - make_interval(secs => ${WINDOW_SECONDS}) THEN 1
          ELSE t.failures + 1 END,
        window_start = CASE
          WHEN t.window_start < clock_timestamp() - make_interval(secs => ${WINDOW_SECONDS}) THEN clock_timestamp()
          ELSE t.window_start END,
        blocked_until = CASE
          WHEN t.failures + 1 > ${FREE_TRIES} AND t.window_start >= clock_timestamp() - make_interval(secs => ${FORGET_SECONDS})
          THEN clock_timestamp() + make_interval(secs => least(${LONGEST_SECONDS}, 30 * power(2, least(t.failures - ${FREE_TRIES}, 10))))
          ELSE NULL END`;
}

/** A success forgives the account, and not the address: one good account must not open the door to guessing others. */
export async function forgive(email: string): Promise<void> {
  await prisma().signInThrottle.deleteMany({ where: { key: keyOf("account", email) } });
}
