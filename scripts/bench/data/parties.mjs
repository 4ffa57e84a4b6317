/** Who is in the data set: parties under codes that ISO 3166 leaves to its users, their institutions and holidays. */

const NAMES = [
  "Auria",
  "Borland",
  "Cemre",
  "Doğanay",
  "Estria",
  "Falken",
  "Güneyli",
  "Hesperia",
  "İlkay",
  "Jorvia",
  "Kestan",
];
const ZONES = ["Europe/Istanbul", "Asia/Tehran", "Asia/Kolkata", "America/New_York"];
const YEARS = Array.from({ length: 14 }, (_, at) => 2015 + at);
const HOLIDAYS = ["01-01", "03-21", "04-23", "05-01", "07-15", "10-29"];

/** @param {ReturnType<import("./chance.mjs").chance>} luck */
export function partyRows(luck) {
  const party = NAMES.map((name, at) => ({
    id: luck.key(),
    code: `XA${String.fromCharCode(65 + at)}`,
    name,
    demonym: `${name}n`,
    time_zones: [ZONES[at % ZONES.length]],
  }));
  const institution = party.flatMap(({ id, name }) =>
    ["Interior Ministry", "Foreign Ministry"].map((office) => ({
      id: luck.key(),
      party_id: id,
      name: `${name} ${office}`,
      kind: "ministry",
    })),
  );
  const party_weekend = party.map(({ id }, at) => ({
    id: luck.key(),
    party_id: id,
    weekdays: `{${at % 2 ? "5" : "6,7"}}`,
    from: "1990-01-01",
    source: "made up",
  }));
  const holiday = party.flatMap(({ id }) =>
    YEARS.flatMap((year) =>
      HOLIDAYS.map((day) => ({
        id: luck.key(),
        party_id: id,
        day: `${year}-${day}`,
        name: `Holiday of ${day}`,
        standing: "official",
        source: "made up",
        as_of: "2015-01-01",
      })),
    ),
  );
  return { party, institution, party_weekend, holiday };
}

/** Pairs of different parties, each once. */
export function pairs(party) {
  return party.flatMap((a, at) => party.slice(at + 1).map((b) => [a, b]));
}
