import type { PartyData } from "./shapes";

export const areas = [
  ["counter-terrorism", "Counter-terrorism"],
  ["counter-narcotics", "Counter-narcotics"],
  ["human-trafficking", "Human trafficking"],
  ["arms-trafficking", "Arms trafficking"],
  ["smuggling", "Smuggling"],
  ["migration", "Migration"],
  ["border-infrastructure", "Border infrastructure"],
  ["border-crossings", "Border crossings"],
  ["border-security", "Border security"],
  ["environment", "Environment"],
] as const;

export const parties: PartyData[] = [
  {
    code: "IRN",
    name: "Iran",
    demonym: "Iranian",
    timeZones: ["Asia/Tehran"],
    aliases: ["Islamic Republic of Iran"],
    identifiers: [
      { scheme: "cow", value: "630" },
      { scheme: "wikidata", value: "Q794" },
    ],
    weekends: [
      {
        weekdays: [5],
        from: "1979-04-01",
        source: "Long-standing practice: Friday is the day of rest",
        note: "Thursday as a second day of rest for executive bodies was voted on in March 2025. That it has been enacted is not confirmed, so it is not entered as a rule.",
      },
    ],
    institutions: [
      { key: "irn-moi", name: "Ministry of Interior of Iran", kind: "ministry" },
      { key: "irn-police", name: "Counter-narcotics police of Iran", kind: "police" },
      { key: "irn-staff", name: "General Staff of the Armed Forces of Iran", kind: "military" },
      { key: "irn-mfa", name: "Ministry of Foreign Affairs of Iran", kind: "ministry" },
      { key: "irn-border", name: "Border authorities at Maku", kind: "governorate" },
    ],
    officials: [
      {
        key: "zolfaghari",
        name: "Hossein Zolfaghari",
        aliases: ["Hossein Zolfaqari", "حسین ذوالفقاری"],
        title: "Deputy Interior Minister for Security",
        institution: "irn-moi",
      },
    ],
  },
  {
    code: "TUR",
    name: "Turkey",
    demonym: "Turkish",
    timeZones: ["Europe/Istanbul"],
    aliases: ["Türkiye", "Republic of Türkiye"],
    identifiers: [
      { scheme: "cow", value: "640" },
      { scheme: "wikidata", value: "Q43" },
    ],
    weekends: [
      { weekdays: [6, 7], from: "1974-01-01", source: "Long-standing practice: Saturday and Sunday" },
    ],
    institutions: [
      {
        key: "tur-moi",
        name: "Ministry of Interior of Turkey",
        kind: "ministry",
        aliases: ["İçişleri Bakanlığı"],
      },
      { key: "tur-police", name: "Counter-narcotics police of Turkey", kind: "police" },
      {
        key: "tur-staff",
        name: "Turkish General Staff",
        kind: "military",
        aliases: ["Genelkurmay Başkanlığı"],
      },
      { key: "tur-mfa", name: "Ministry of Foreign Affairs of Turkey", kind: "ministry" },
      { key: "tur-border", name: "Border authorities at Van", kind: "governorate" },
    ],
    officials: [],
  },
  {
    code: "FIN",
    name: "Finland",
    demonym: "Finnish",
    timeZones: ["Europe/Helsinki"],
    aliases: [],
    identifiers: [
      { scheme: "cow", value: "375" },
      { scheme: "wikidata", value: "Q33" },
    ],
    weekends: [
      { weekdays: [6, 7], from: "1974-01-01", source: "Long-standing practice: Saturday and Sunday" },
    ],
    institutions: [{ key: "fin-mfa", name: "Ministry for Foreign Affairs of Finland", kind: "ministry" }],
    officials: [],
  },
  {
    code: "EST",
    name: "Estonia",
    demonym: "Estonian",
    timeZones: ["Europe/Tallinn"],
    aliases: [],
    identifiers: [
      { scheme: "cow", value: "366" },
      { scheme: "wikidata", value: "Q191" },
    ],
    weekends: [
      { weekdays: [6, 7], from: "1992-01-01", source: "Long-standing practice: Saturday and Sunday" },
    ],
    institutions: [{ key: "est-mfa", name: "Ministry of Foreign Affairs of Estonia", kind: "ministry" }],
    officials: [],
  },
];
