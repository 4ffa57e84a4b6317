import { isDeepStrictEqual } from "node:util";
import type { Actor } from "@/lib/kernel/actor";
import { hashOf } from "@/lib/kernel/auth/secret";
import { actorOfToken } from "@/lib/kernel/auth/token";
import { ask, type Query, type Result } from "@/lib/kernel/operation";

/** So many tokens are remembered; the one that was seen first gives way. */
const REMEMBERED = 1_000;
/** Who each token last was, by the token's hash: a guess, and worth nothing until the register says the same again. */
const guesses = new Map<string, Actor>();

function remember(key: string, actor: Actor | null): void {
  if (actor === null) guesses.delete(key);
  else guesses.set(key, actor);
  const [first] = guesses.keys();
  if (guesses.size > REMEMBERED && first !== undefined) guesses.delete(first);
}

/**
 * Runs a read for the owner of an API token, and finds out meanwhile who that is. It is begun for whoever the token was
 * last time; what it read leaves only when the register says that this is still so, with the same roles in the same
 * dossiers. Else it is read again for whoever it is now.
 */
export async function askByToken(
  operation: Query,
  raw: unknown,
  token: string,
  requestId: string | null,
): Promise<Result<unknown>> {
  const key = hashOf(token).toString("base64");
  const guess = guesses.get(key);
  const [actor, early] = await Promise.all([
    actorOfToken(token),
    guess && ask(operation, raw, { actor: guess, requestId }),
  ]);
  remember(key, actor);
  return early && isDeepStrictEqual(actor, guess) ? early : ask(operation, raw, { actor, requestId });
}
