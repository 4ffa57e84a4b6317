import type { PartyData } from "../shapes";

export const turkey: PartyData = {
  code: "TUR",
  name: "Turkey",
  demonym: "Turkish",
  timeZones: ["Europe/Istanbul"],
  aliases: ["Republic of Türkiye", ["Türkiye", "tr"], ["ترکیه", "fa"]],
  identifiers: [
    { scheme: "cow", value: "640" },
    { scheme: "wikidata", value: "Q43" },
  ],
  weekends: [{ weekdays: [6, 7], from: "1974-01-01", source: "Long-standing practice: Saturday and Sunday" }],
  institutions: [
    {
      key: "tur-moi",
      name: "Ministry of Interior of Turkey",
      kind: "ministry",
      aliases: [["İçişleri Bakanlığı", "tr"]],
    },
    { key: "tur-police", name: "Counter-narcotics police of Turkey", kind: "police" },
    {
      key: "tur-staff",
      name: "Turkish General Staff",
      kind: "military",
      aliases: [["Genelkurmay Başkanlığı", "tr"]],
    },
    {
      key: "tur-mfa",
      name: "Ministry of Foreign Affairs of Turkey",
      kind: "ministry",
      aliases: [["Dışişleri Bakanlığı", "tr"]],
    },
    {
      key: "tur-border",
      name: "Governorship of Van",
      kind: "governorate",
      aliases: [["Van Valiliği", "tr"]],
    },
    {
      key: "tur-agri",
      name: "Governorship of Ağrı",
      kind: "governorate",
      aliases: [["Ağrı Valiliği", "tr"]],
    },
    { key: "tur-commission", name: "Security commission of Turkey (not named)", kind: "other" },
  ],
  officials: [
    {
      key: "ince",
      name: "Muhterem İnce",
      aliases: ["Muhterem Ince", "Mohtaram Injeh"],
      title: "Undersecretary, later Deputy Minister, of the Interior",
      institution: "tur-moi",
    },
    {
      key: "soylu",
      name: "Süleyman Soylu",
      aliases: ["Suleyman Soylu"],
      title: "Minister of Interior",
      institution: "tur-moi",
    },
    {
      key: "erdil",
      name: "Tayyip Sabri Erdil",
      title: "Deputy Minister of the Interior",
      institution: "tur-moi",
    },
    {
      key: "karaloglu",
      name: "Münir Karaloğlu",
      title: "Deputy Minister of the Interior",
      institution: "tur-moi",
    },
    {
      key: "harput",
      name: "Şehabettin Harput",
      aliases: ["Shahabeddin Harput"],
      title: "Undersecretary of the Interior",
      institution: "tur-moi",
    },
    {
      key: "gunes",
      name: "Osman Güneş",
      aliases: ["Osman Gunes"],
      title: "Undersecretary of the Interior",
      institution: "tur-moi",
    },
    {
      key: "ozugergin",
      name: "Burak Özügergin",
      aliases: ["Burak Ozugergin"],
      title: "Director General for Bilateral Political Affairs (Maritime, Aviation, Borders)",
      institution: "tur-mfa",
    },
    { key: "bilmez", name: "Mehmet Emin Bilmez", title: "Governor of Van", institution: "tur-border" },
    { key: "elban", name: "Süleyman Elban", title: "Governor of Ağrı", institution: "tur-agri" },
  ],
};
