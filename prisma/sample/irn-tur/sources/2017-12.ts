import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";
import { turkishInterior } from "./voices";

const turkishMedia = speaker({
  assertedBy: "B",
  speaker: "Turkish media, not named, through Trend",
  attribution: "outlet_voice",
  credibility: 4,
});

/** Side B's account of the same talks, in the days before. */
export const turkishAccounts: SourceData[] = [
  {
    key: "trend",
    title: "Turkey, Iran to fight drug trafficking",
    publisher: "Trend, through Xəbər Saatı",
    publisherRef: "150977",
    url: "http://www.xebersaati.com/news/150977-turkey-iran-to-fight-drug-trafficking/",
    reliability: "D",
    published: ["2017-12-15", "Dec. 15"],
    note: "An agency of Azerbaijan that relays Turkish media without naming one. What they say is entered as side B's account, by an outlet, of doubtful credibility. The year is that of the page.",
    summary: `Turkish media, in this agency's account: Turkey and Iran signed a security agreement, against the drug trade and organised crime.
It came of talks in Ankara between Turkey's interior minister, Süleyman Soylu, and Hossein Zolfaghari, a deputy interior minister of Iran.
Terrorism was talked about as well. No text is given, and nobody who signed.`,
    claims: [
      turkishMedia(
        "trend-signed",
        "action:signed-2017",
        "done",
        "Turkey and Iran signed a security agreement",
        "An agreement was signed.",
      ),
      turkishMedia(
        "trend-update",
        "commitment:update",
        "done",
        "signed a security agreement, against the drug trade and organised crime",
        "What side A calls an update is told here as an agreement newly signed.",
        { stance: "qualifies" },
      ),
      turkishMedia(
        "trend-ankara",
        "meeting:jwg-2",
        "done",
        "It came of talks in Ankara",
        "The talks were in Ankara.",
      ),
    ],
  },
  {
    key: "tur-ministry",
    title: "Türkiye ve İran'dan terörle mücadelede ortak hareket kararı",
    publisher: "Ministry of Interior of Turkey, through Yeni Dünya Gündemi",
    publisherRef: "16007",
    url: "https://yenidunyagundemi.com/haber/turkiye-ve-irandan-terorle-mucadelede-ortak-hareket-karari-16007.html?amp=1",
    aligned: "TUR",
    reliability: "D",
    published: ["2017-12-15", "15.12.2017 15:56"],
    note: "In Turkish. A reprint of the ministry's press office; the ministry's own page has not been read.",
    summary: `From the press office of Turkey's interior ministry: the Joint Working Group of both countries, first held in Tehran, was held for the second time, in Ankara.
Undersecretary Muhterem İnce came with one delegation, Deputy Interior Minister Hossein Zolfaghari of Iran with the other.
Afterwards a record of the results was signed.
Organised crime, drugs and smuggling, trafficking in people, irregular migration and every kind of terrorism were dealt with.
It was decided to act together in what concerns both.`,
    claims: [
      turkishInterior(
        "tur-second",
        "meeting:jwg-2",
        "done",
        "was held for the second time, in Ankara",
        "The 2nd Joint Working Group was held in Ankara.",
      ),
      turkishInterior(
        "tur-group",
        "group:jwg",
        "done",
        "the Joint Working Group of both countries, first held in Tehran",
        "The group first met in Tehran.",
      ),
      turkishInterior(
        "tur-record",
        "action:signed-2017",
        "done",
        "a record of the results was signed",
        "What was signed is a record of the meeting's results.",
        { stance: "qualifies" },
      ),
      turkishInterior(
        "tur-record-outcome",
        "outcome:record-2017",
        "done",
        "Afterwards a record of the results was signed.",
        "A record of the results was signed.",
      ),
      turkishInterior(
        "tur-record-update",
        "commitment:update",
        "agreed",
        "a record of the results was signed",
        "The ministry has a record signed, and names no older agreement.",
        { stance: "qualifies" },
      ),
      turkishInterior(
        "tur-together",
        "commitment:mechanism",
        "agreed",
        "It was decided to act together in what concerns both.",
        "To act together was decided; a mechanism is not spoken of.",
        { stance: "qualifies" },
      ),
      turkishInterior(
        "tur-migration",
        "commitment:immigration",
        "under_negotiation",
        "irregular migration and every kind of terrorism were dealt with",
        "Irregular migration was on the agenda.",
      ),
    ],
  },
];
