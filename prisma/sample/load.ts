/**
 * Loads the sample dossiers into an empty register, with its first person: in one transaction, or not at all.
 * In a register that holds anybody already it does nothing. Prints the first login as one JSON line.
 */
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sealAudit } from "@/lib/kernel/audit";
import { hashPassword } from "@/lib/kernel/auth/password";
import { disconnect, prisma, type Transaction } from "@/lib/kernel/database";
import { finEst } from "./fin-est";
import { irnTur } from "./irn-tur";
import { areas, parties } from "./parties";
import { writeDossier } from "./write-dossier";
import { writeParties } from "./write-parties";

const EMAIL = "analyst@entente.example";

async function writeFirstPerson(
  tx: Transaction,
  dossiers: { id: string; role: "analyst" | "reader" }[],
  passwordHash: string,
) {
  const { id } = await tx.user.create({ data: { email: EMAIL, name: "Sample analyst", passwordHash } });
  await tx.membership.createMany({
    data: dossiers.map((dossier) => ({ dossierId: dossier.id, userId: id, role: dossier.role })),
  });
  await sealAudit(
    tx,
    [
      {
        dossierId: null,
        entityType: "user",
        entityId: id,
        label: EMAIL,
        before: null,
        after: { email: EMAIL },
      },
    ],
    {
      actor: { kind: "system", name: "Sample dossier" },
      operation: "sample.load",
      requestId: null,
    },
  );
}

async function load(): Promise<void> {
  if ((await prisma().user.count()) > 0 || (await prisma().dossier.count()) > 0) return;
  const password = randomBytes(15).toString("base64url");
  const passwordHash = await hashPassword(password);
  await prisma().$transaction(
    async (tx) => {
      await tx.issueArea.createMany({ data: areas.map(([code, name]) => ({ code, name })) });
      const reference = await writeParties(tx, parties);
      const first = await writeDossier(tx, irnTur, reference);
      const second = await writeDossier(tx, finEst, reference);
      await writeFirstPerson(
        tx,
        [
          { id: first, role: "analyst" },
          { id: second, role: "reader" },
        ],
        passwordHash,
      );
    },
    { timeout: 60_000 },
  );
  const folder = process.env.ENTENTE_DATA ?? ".data";
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "first-login.txt"), `email: ${EMAIL}\npassword: ${password}\n`, {
    mode: 0o600,
  });
  console.log(JSON.stringify({ email: EMAIL, password }));
}

await load().finally(disconnect);
