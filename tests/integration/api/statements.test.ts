import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "@/app/api/v1/operations";
import { disconnect } from "@/lib/kernel/database";
import { restDoor } from "@/lib/kernel/http";
import { makeGroup, makeMeeting } from "@/tests/factories/calendar";
import { makeClaim, makeCommitment } from "@/tests/factories/commitment";
import { makeActor, makeApiToken, makeDossier } from "@/tests/factories/dossier";
import { countStatements } from "@/tests/support/count-statements";

const door = restDoor(operations, "/api/v1");
let slug: string;
let id: string;
let authorization: string;

beforeAll(async () => {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const { token } = await makeApiToken(actor.id);
  authorization = `Bearer ${token}`;
  slug = dossier.slug;
  const group = await makeGroup(dossier.id);
  for (const day of ["2026-01-10", "2026-02-10", "2026-03-10"]) await makeMeeting(dossier.id, group.id, day);
  for (let at = 0; at < 4; at += 1) {
    const commitment = await makeCommitment(dossier.id, "each");
    for (let claim = 0; claim < 3; claim += 1) await makeClaim(dossier.id, commitment.id);
    id = commitment.id;
  }
});
afterAll(disconnect);

test.each([
  ["the list of commitments", () => `/commitments?dossier=${slug}`, 2],
  ["the same across dossiers", () => "/commitments", 2],
  ["the same at a level, by due date", () => `/commitments?dossier=${slug}&level=no_evidence&sort=due`, 2],
  ["the meetings of a month", () => `/meetings?dossier=${slug}&from=2026-01-01&to=2026-01-31`, 2],
  ["the calendar of a year", () => `/calendar?dossier=${slug}&from=2026-01-01&to=2026-12-31`, 2],
  ["one commitment with its history", () => `/commitments/${id}`, 2],
])("%s takes two statements: who asks, and what for", async (_, path, most) => {
  const { value: response, statements } = await countStatements(async () =>
    door.request(`/api/v1${path()}`, { headers: { authorization } }),
  );
  expect(response.status).toBe(200);
  expect(statements).toHaveLength(most);
});
