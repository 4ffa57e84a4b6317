import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";
import { ince, iranOutlet, zolfaghari } from "./voices";

const elban = speaker({
  assertedBy: "B",
  speaker: "Süleyman Elban, Governor of Ağrı, through Doğan and ISNA",
  official: "elban",
});
const heidari = speaker({ assertedBy: "A", speaker: "Shahriar Heidari, Interior Ministry, border affairs" });

/** The working group's first three meetings, the wall's beginning, and what followed the promise. */
export const sources2017To2018: SourceData[] = [
  {
    key: "mna-first",
    title: "Tehran-Ankara ties vital to regional security",
    publisher: "Mehr News Agency, through The Iran Project",
    publisherRef: "269853",
    url: "https://theiranproject.com/blog/2017/07/26/tehran-ankara-ties-vital-regional-security/",
    aligned: "IRN",
    reliability: "D",
    published: ["2017-07-26", "Wednesday 26 July 2017"],
    summary: `Muhterem İnce, undersecretary in Turkey's interior ministry, spoke as minutes of the first meeting of the joint working group were signed, in Iran's interior ministry.
For two days terrorism, trafficking, illegal migration and security were on the table, he said. A document has been agreed; everything depends on how it is carried out, so that meetings have to follow.
The agency lists what was agreed: operations and intelligence against terrorist groups, their money and their propaganda, drugs, posts at the border, trafficking in people.`,
    claims: [
      ince(
        "ince-first",
        "meeting:jwg-1",
        "done",
        "minutes of the first meeting of the joint working group were signed, in Iran's interior ministry",
        "The 1st was held in Tehran in July 2017.",
      ),
      ince("ince-follow", "group:jwg", "promised", "meetings have to follow", "Meetings are to follow."),
      iranOutlet(
        "mna-first-agreed",
        "group:jwg",
        "agreed",
        "operations and intelligence against terrorist groups",
        "What the group agreed to work on.",
      ),
    ],
  },
  {
    key: "isna-wall",
    title: "Turkey starts building wall on Iran border",
    publisher: "ISNA",
    publisherRef: "96051811103",
    url: "https://en.isna.ir/news/96051811103/Turkey-starts-building-wall-on-Iran-border",
    aligned: "IRN",
    reliability: "C",
    published: ["2017-08-09~", "18 Mordad 1396", "persian"],
    note: "Relays the Turkish agency Doğan. The day is read off the agency's number, which begins with it.",
    summary: `Turkey has begun a wall along its border with Iran: the governor of Ağrı, Süleyman Elban, went to see the works, reports a Turkish agency. It is made of blocks that can be moved.
Iran does not mind, says somebody in its foreign ministry, but wants to be told before anything is done.`,
    claims: [
      elban(
        "isna-elban",
        "commitment:walls",
        "in_progress",
        "the governor of Ağrı, Süleyman Elban, went to see the works",
        "Side B's wall was being built in August 2017.",
        { aboutSide: "self", level: "limited" },
      ),
      speaker({ assertedBy: "A", speaker: "A source in Iran's foreign ministry" })(
        "isna-told",
        "commitment:walls",
        "in_progress",
        "wants to be told before anything is done",
        "Side A does not oppose side B's wall.",
        { aboutSide: "other" },
      ),
    ],
  },
  {
    key: "police-2017",
    title: "Turkey, Iran stress closer cooperation",
    publisher: "Iran News Daily",
    url: "https://irannewsdaily.com/2017/10/turkey-stress-closer-cooperation",
    aligned: "IRN",
    reliability: "D",
    published: ["2017-10", "October 2017"],
    note: "The title is read off the page's address.",
    summary: `Mohammad Massoud Zahedian, chief of Iran's anti-narcotics police, met his Turkish colleague Adnan Özdemir in Ankara.
They want every provision carried out of the agreement on organised crime that the two interior ministries signed in 2008.`,
    claims: [
      iranOutlet(
        "police-provisions",
        "link:updates-crime",
        "promised",
        "every provision carried out of the agreement on organised crime",
        "Two months before, police of both sides spoke of carrying out the agreement of 2008.",
      ),
      iranOutlet(
        "police-crime",
        "agreement:crime-2008",
        "in_progress",
        "the agreement on organised crime that the two interior ministries signed in 2008",
        "The agreement of 2008 was to be carried out in full.",
      ),
    ],
  },
  {
    key: "irandaily-crossings",
    title: "Iran's border crossings with Iraqi Kurdistan reopen",
    publisher: "Iran Daily",
    publisherRef: "207422",
    url: "http://www.iran-daily.com/News/207422.html",
    aligned: "IRN",
    reliability: "C",
    published: ["2018-01-02", "January 02, 2018"],
    note: "About Iraq, not Turkey: entered since the crossings of December 2017 may be these.",
    summary: `Two crossings to Iraq's Kurdistan Region opened again on Tuesday, Parviz Khan in the west and Tamarchin in the north-west, after the Supreme National Security Council had said so; Shahriar Heidari of the interior ministry told it.
They had been shut, as Baghdad wished, after the referendum of September.`,
    claims: [
      heidari(
        "heidari-opened",
        "commitment:crossings",
        "done",
        "Two crossings to Iraq's Kurdistan Region opened again on Tuesday",
        "Two western crossings opened; whether they are those of December is not said.",
        { aboutSide: "self", stance: "qualifies" },
      ),
    ],
  },
  {
    key: "police-2018",
    title: "Iran, Turkey vow to boost fight against illicit drugs",
    publisher: "Tehran Times",
    aligned: "IRN",
    reliability: "C",
    published: ["2018-04-19", "April 19, 2018"],
    note: "After the agency Tasnim.",
    summary: `Zahedian, chief of Iran's anti-narcotics police, and his new Turkish colleague met in Ankara and agreed to do more against drugs together.`,
    claims: [
      iranOutlet(
        "police-2018",
        "commitment:operations",
        "in_progress",
        "met in Ankara and agreed to do more against drugs together",
        "The chiefs of both counter-narcotics police met.",
        { level: "limited" },
      ),
    ],
  },
  {
    key: "mna-third-coming",
    title: "Iran condoles Turkey over death of soldiers in PKK attack",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 138522",
    url: "https://en.mehrnews.com/news/138522/Iran-condoles-Turkey-over-death-of-soldiers-in-PKK-attack",
    aligned: "IRN",
    reliability: "C",
    published: ["2018-10-09", "9 October 2018"],
    summary: `Zolfaghari spoke to İnce on the telephone after an attack in Batman.
Both are ready to hold the third meeting of the working group in the months to come.`,
    claims: [
      iranOutlet(
        "mna-third",
        "meeting:jwg-3",
        "promised",
        "to hold the third meeting of the working group in the months to come",
        "In October 2018 the 3rd was still to come.",
      ),
    ],
  },
  {
    key: "aa-third",
    title: "Türkiye-İran Ortak Çalışma Grubu üçüncü toplantısı",
    publisher: "Anadolu Agency, through Avrupa Gazete",
    publisherRef: "285415",
    url: "https://www.avrupagazete.co.uk/gundemdekiler/turkiye-iran-ortak-calisma-grubu-ucuncu-toplantisi-h285415.html",
    aligned: "TUR",
    reliability: "D",
    published: ["2018-11", "November 2018"],
    note: "In Turkish. The month is that of another copy of the text.",
    summary: `The third meeting of the Joint Working Group was held in Tehran under deputy ministers Muhterem İnce and Hossein Zolfaghari, and a memorandum was signed.
To act together and to carry out operations was decided there.
Contact points set up earlier are there, said İnce, and he reported how the mechanisms had worked so far and with what results.`,
    claims: [
      ince(
        "aa-third",
        "meeting:jwg-3",
        "done",
        "The third meeting of the Joint Working Group was held in Tehran",
        "The 3rd was held in Tehran.",
      ),
      ince(
        "aa-operations",
        "outcome:operations-2018",
        "agreed",
        "To act together and to carry out operations was decided there.",
        "Joint operations were decided.",
      ),
      ince(
        "aa-mechanisms",
        "commitment:mechanism",
        "in_progress",
        "how the mechanisms had worked so far and with what results",
        "Contact points exist and mechanisms have been at work.",
        { level: "limited" },
      ),
    ],
  },
  {
    key: "dha-third",
    title: "İran ve Türkiye'den terör örgütlerine karşı ortak operasyon kararı",
    publisher: "Demirören News Agency, through T24",
    publisherRef: "752139",
    url: "https://t24.com.tr/haber/goruntulu-iran-ve-turkiyeden-teror-orgutlerine-karsi-ortak-operasyon-karari,752139",
    reliability: "C",
    published: ["2018-11-19", "19 Kasım"],
    note: "In Turkish. An independent agency's report from Tehran; the year is that of the meeting.",
    summary: `From Tehran, 19 November: deputy ministers İnce and Zolfaghari signed a memorandum at the third meeting.
Iran and Turkey can carry out operations together wherever they are needed, said Zolfaghari, against everybody who takes up arms, and will exchange more intelligence, faster.`,
    claims: [
      observer(
        "dha-third",
        "meeting:jwg-3",
        "done",
        "signed a memorandum at the third meeting",
        "The 3rd was held by 19 November 2018.",
      ),
      zolfaghari(
        "dha-operations",
        "commitment:joint-operations",
        "promised",
        "Iran and Turkey can carry out operations together wherever they are needed",
        "Joint operations where needed.",
      ),
    ],
  },
];
