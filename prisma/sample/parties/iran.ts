import type { PartyData } from "../shapes";

export const iran: PartyData = {
  code: "IRN",
  name: "Iran",
  demonym: "Iranian",
  timeZones: ["Asia/Tehran"],
  aliases: ["Islamic Republic of Iran", ["ایران", "fa"], ["İran", "tr"]],
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
    {
      key: "irn-moi",
      name: "Ministry of Interior of Iran",
      kind: "ministry",
      aliases: [["وزارت کشور", "fa"]],
    },
    { key: "irn-police", name: "Counter-narcotics police of Iran", kind: "police" },
    { key: "irn-staff", name: "General Staff of the Armed Forces of Iran", kind: "military" },
    {
      key: "irn-mfa",
      name: "Ministry of Foreign Affairs of Iran",
      kind: "ministry",
      aliases: [["وزارت امور خارجه", "fa"]],
    },
    {
      key: "irn-border",
      name: "Border guard command of Maku",
      kind: "police",
      aliases: [["هنگ مرزی ماکو", "fa"]],
    },
    { key: "irn-commission", name: "Security commission of Iran (not named)", kind: "other" },
    { key: "irn-environment", name: "Department of Environment of Iran", kind: "agency" },
  ],
  officials: [
    {
      key: "zolfaghari",
      name: "Hossein Zolfaghari",
      aliases: ["Hossein Zolfaqari", ["Hüseyin Zülfikari", "tr"], ["حسین ذوالفقاری", "fa"]],
      title: "Deputy Interior Minister for Security",
      institution: "irn-moi",
    },
    {
      key: "zolqadr",
      name: "Mohammad-Baqer Zolqadr",
      title: "Deputy Interior Minister for Security Affairs",
      institution: "irn-moi",
    },
    {
      key: "mohtaj",
      name: "Abbas Mohtaj",
      aliases: ["Ali Akbar Mohtaj", "Abbas Muhtac"],
      title: "Deputy Interior Minister for Security",
      institution: "irn-moi",
    },
    {
      key: "mirahmadi",
      name: "Majid Mirahmadi",
      aliases: ["Majid Mir Ahmadi"],
      title: "Deputy Interior Minister for Security and Law Enforcement",
      institution: "irn-moi",
    },
    {
      key: "pourjamshidian",
      name: "Ali Akbar Pourjamshidian",
      aliases: [
        ["علی‌اکبر پورجمشیدیان", "fa"],
        ["Ali Akbar Purcemşidiyan", "tr"],
      ],
      title: "Deputy Interior Minister for Security and Law Enforcement",
      institution: "irn-moi",
    },
    { key: "vahidi", name: "Ahmad Vahidi", title: "Minister of Interior", institution: "irn-moi" },
    {
      key: "baqerpour",
      name: "Abbas Baqerpour",
      title: "Director General for International and Legal Affairs",
      institution: "irn-mfa",
    },
    {
      key: "shekarchi",
      name: "Abolfazl Shekarchi",
      title: "Spokesman of the armed forces",
      institution: "irn-staff",
    },
    {
      key: "hajizadeh",
      name: "Shirzad Hajizadeh",
      title: "Colonel, commander of the border guards at Maku",
      institution: "irn-border",
    },
  ],
};
