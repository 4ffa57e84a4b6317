import { afterAll, describe, expect, test } from "vitest";
import { createAgreement } from "@/lib/agreement/commands";
import { getAgreement } from "@/lib/agreement/queries";
import { disconnect, prisma } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { countWritten, makeSigned, SIGNED_ALONE } from "@/tests/factories/agreement";

afterAll(disconnect);

const _NOWHERE = "00000000-0000-7000-8000-000000000000";

describe("entering an agreement", () => {
  test("gives it a reference, its issue areas and identifiers, and no status but that of its acts", async () => {
    const { dossier, actor } = await makeSigned();
    const area = { code: `area-${dossier.slug}`, name: `Area of ${dossier.slug}` };
    await prisma().issueArea.create({ data: area });
    const input = {
      dossier: dossier.slug,
      title: "Protocol on crossings",
      kind: "protocol" as const,
      issueAreas: [area.code, area.code],
      identifiers: [{ scheme: "unts" as const, value: "I-12345" }],
    };
    const made = await execute(createAgreement, input, { actor });
    expect(made).toMatchObject({ ok: true, value: { reference: "A-2", version: 1 } });
    if (!made.ok) throw new Error(made.fault.message);
    expect(await ask(getAgreement, { id: made.value.id }, { actor })).toMatchObject({
      ok: true,
      value: {
        kind: "protocol",
        issueAreas: [area],
        identifiers: [{ scheme: "unts", value: "I-12345" }],
        status: { state: "not_concluded", confirmation: "confirmed", by: null, on: null },
      },
    });
    const event = await prisma().auditEvent.findFirstOrThrow({ where: { dossierId: dossier.id } });
    expect(event).toMatchObject({ operation: "agreement.create", label: "A-2 Protocol on crossings" });
  });

  test.each([
    ["without a title", { title: "  " }, "title", "invalid_input"],
    ["of no kind", { kind: undefined }, "kind", "invalid_input"],
    ["with a title over its limit", { title: "x".repeat(301) }, "title", "invalid_input"],
    ["with half a character", { summary: "\ud800" }, "summary", "invalid_input"],
    ["about an issue area of nowhere", { issueAreas: ["nowhere"] }, "issueAreas", "no_such_issue_area"],
    [
      "with an empty identifier",
      { identifiers: [{ scheme: "unts", value: "" }] },
      "identifiers.0.value",
      "invalid_input",
    ],
  ])("%s is refused at its field, and nothing is written", async (_, change, path, reason) => {
    const { dossier, actor } = await makeSigned();
    const input = { dossier: dossier.slug, title: "Protocol", kind: "protocol", ...change };
    const result = await execute(createAgreement, input as never, { actor });
    expect(result).toMatchObject({ ok: false, fault: { reason, fields: { [path]: expect.any(String) } } });
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
  });

  test.each([
    ["reader", "forbidden"],
    [null, "not_found"],
  ] as const)("is not for a %s", async (role, code) => {
    const { dossier, actor } = await makeSigned(role);
    const input = { dossier: dossier.slug, title: "Protocol", kind: "protocol" as const };
    expect(await execute(createAgreement, input, { actor })).toMatchObject({ ok: false, fault: { code } });
    expect(await countWritten(dossier.id)).toEqual(SIGNED_ALONE);
  });
});
