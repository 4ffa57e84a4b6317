import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, in letters that an address or a header may carry. */
export function newSecret(prefix = ""): string {
  return prefix + randomBytes(32).toString("base64url");
}

/** What is stored of a secret. Enough for 256 random bits; a password needs argon2 instead. */
export function hashOf(secret: string): Buffer<ArrayBuffer> {
  return createHash("sha256").update(secret).digest();
}
