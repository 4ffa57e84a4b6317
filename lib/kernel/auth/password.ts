import { hash, verify } from "@node-rs/argon2";

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// At most two hashes at a time: each takes 19 MiB and a core, and sign-in is open to anybody.
let running = 0;
const waiting: (() => void)[] = [];
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** The argon2id hash of a password, in its standard text form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), PARAMETERS));
}

// Compared with when there is no such account, so that the answer takes as long.
let decoy: Promise<string> | undefined;

/** Whether the password is the account's; takes as long when there is no account (`stored` null). */
export async function passwordIs(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("an account that is not there");
  const against = stored ?? (await decoy);
  const same = await inTurn(() => verify(against, password.normalize("NFKC")));
  return same && stored !== null;
}
