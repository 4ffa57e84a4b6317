import { expect, it } from "vitest";
import { dossierHref, dossierPlaces, placeOf } from "@/components/shell/paths";
import { lettersOnFrom, themeFrom } from "@/components/shell/preferences";

it("finds each place of a dossier again from its address", () => {
  for (const { id } of dossierPlaces) {
    expect(placeOf(dossierHref("irn-tur", id))).toEqual({ slug: "irn-tur", place: id });
  }
});

it("keeps a record's page within its place", () => {
  expect(placeOf("/dossiers/irn-tur/commitments/C-12")).toEqual({ slug: "irn-tur", place: "commitments" });
});

it.each(["/", "/dossiers", "/dossiers/", "/settings", "/api/v1/dossiers/irn-tur"])(
  "is nowhere at %s",
  (path) => {
    expect(placeOf(path)).toBeNull();
  },
);

it("gives no two places the same key", () => {
  const keys = dossierPlaces.map((place) => place.key);
  expect(new Set([...keys, "d"]).size).toBe(keys.length + 1);
});

it("reads preferences from cookies and mistrusts what else they hold", () => {
  expect([undefined, "dark", "light", "system", '"><script>'].map(themeFrom)).toEqual([
    "system",
    "dark",
    "light",
    "system",
    "system",
  ]);
  expect([undefined, "off", "on", "x"].map(lettersOnFrom)).toEqual([true, false, true, true]);
});
