/**
 * Loads the sample dossiers into an empty register, with its first person: in one transaction, or not at all.
 * In a register that holds anybody already it does nothing. Prints the first login as one JSON line.
 */
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hashPassword } from "@/lib/kernel/auth/password";
import { disconnect, prisma } from "@/lib/kernel/database";
import { FIRST_EMAIL, writeSample } from "./write/sample";

async function load(): Promise<void> {
  if ((await prisma().user.count()) > 0 || (await prisma().dossier.count()) > 0) return;
  const password = randomBytes(15).toString("base64url");
  const passwordHash = await hashPassword(password);
  await prisma().$transaction((tx) => writeSample(tx, passwordHash), { timeout: 300_000 });
  const folder = process.env.ENTENTE_DATA ?? ".data";
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "first-login.txt"), `email: ${FIRST_EMAIL}\npassword: ${password}\n`, {
    mode: 0o600,
  });
  console.log(JSON.stringify({ email: FIRST_EMAIL, password }));
}

await load().finally(disconnect);
