import { randomBytes } from "node:crypto";
import type { Actor, Role } from "@/lib/kernel/actor";
import { hashOf, newSecret } from "@/lib/kernel/auth/secret";
import { TOKEN_PREFIX } from "@/lib/kernel/auth/token";
import { prisma } from "@/lib/kernel/database";

const unique = () => randomBytes(4).toString("hex");

let parties = randomBytes(2).readUInt16BE();

/** Three letters, counted up: drawn at random, fifty parties would share one every now and then. */
function nextCode(): string {
  parties += 1;
  return [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(parties / place) % 26))).join("");
}

/** A party of a code that no other test of the file uses. */
export async function makeParty(name = `Party ${unique()}`) {
  return prisma().party.create({
    data: { code: nextCode(), name, demonym: name, timeZones: ["Europe/Istanbul"] },
  });
}

/** A dossier of two fresh parties. */
export async function makeDossier() {
  const [sideA, sideB] = [await makeParty(), await makeParty()];
  return prisma().dossier.create({
    data: {
      slug: `d-${unique()}`,
      name: `${sideA.name} and ${sideB.name}`,
      sideAId: sideA.id,
      sideBId: sideB.id,
    },
  });
}

/** A person with that role in the dossier (none: a stranger to it), as the actor that the kernel makes of them. */
export async function makeActor(
  dossierId: string,
  role: Role | null,
  { admin = false } = {},
): Promise<Extract<Actor, { kind: "user" }>> {
  const email = `${unique()}@entente.example`;
  const user = await prisma().user.create({
    data: { email, name: `${role ?? "stranger"} ${email}`, passwordHash: "unused", admin },
  });
  if (role) await prisma().membership.create({ data: { dossierId, userId: user.id, role } });
  return {
    kind: "user",
    id: user.id,
    name: user.name,
    email,
    admin,
    roles: role ? { [dossierId]: role } : {},
    sessionId: user.id,
  };
}

/** An API token of a person, good for ten minutes. */
export async function makeApiToken(userId: string): Promise<{ id: string; token: string }> {
  const token = newSecret(TOKEN_PREFIX);
  const { id } = await prisma().apiToken.create({
    data: { userId, name: "test", hash: hashOf(token), expiresAt: new Date(Date.now() + 600_000) },
  });
  return { id, token };
}
