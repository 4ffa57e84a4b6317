import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";
import { iranInterior, iranOutlet, soylu, turkishInterior, zolfaghari } from "./voices";

const fars = speaker({
  assertedBy: "A",
  speaker: "A military source of Iran, through Fars and Radio Free Europe",
});
const shekarchi = speaker({
  assertedBy: "A",
  speaker: "Abolfazl Shekarchi, spokesman of the armed forces, through Tasnim and soL",
  official: "shekarchi",
});

/** The fourth meeting, and the two accounts of what followed it. */
export const sourcesMarch2019: SourceData[] = [
  {
    key: "mna-fourth",
    title: "Joint Iran-Turkey security working group holds 4th meeting in Ankara",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 143094",
    url: "https://en.mehrnews.com/news/143094/Joint-Iran-Turkey-security-working-group-holds-4th-meeting-in",
    aligned: "IRN",
    reliability: "C",
    published: ["2019-03-04", "4 March 2019"],
    note: "After the public relations of Iran's interior ministry.",
    summary: `A delegation under Zolfaghari was in Ankara on Monday; Interior Minister Soylu received it, and it met deputy minister İnce.
At the working group, measures were gone through: experience shared, organised crime, arms, ammunition, drugs and goods smuggled, criminals arrested, the police forces of both.
Some agreements were signed at the end. The report does not say which.`,
    claims: [
      iranInterior(
        "mna-fourth",
        "meeting:jwg-4",
        "done",
        "A delegation under Zolfaghari was in Ankara on Monday",
        "The 4th was held in Ankara on 4 March 2019.",
      ),
      iranInterior(
        "mna-fourth-measures",
        "commitment:mechanism",
        "in_progress",
        "At the working group, measures were gone through",
        "Measures of cooperation were discussed.",
        { level: "limited" },
      ),
      iranInterior(
        "mna-fourth-signed",
        "outcome:signed-2019",
        "done",
        "Some agreements were signed at the end.",
        "Some agreements were signed.",
      ),
    ],
  },
  {
    key: "trt",
    title: "Törökország és Irán együttműködik a határvédelemben",
    publisher: "TRT",
    publisherRef: "1165242",
    url: "https://www.trt.net.tr/magyar/tersegi-hirek/2019/03/18/torokorszag-es-iran-egyuttmukodik-a-hatarvedelemben-1165242",
    aligned: "TUR",
    reliability: "C",
    published: ["2019-03-18", "18 March 2019"],
    note: "TRT's Hungarian service. Tehran's words reach us through side B's broadcaster.",
    summary: `Two capitals, two readings. In Tehran, Zolfaghari told the press that joint action will be taken to protect the border, on which there is no trouble.
In Ankara, Interior Minister Soylu had announced, on 6 March, an operation against the PKK together with Iran.`,
    claims: [
      zolfaghari(
        "zolfaghari-border",
        "commitment:joint-operations",
        "promised",
        "joint action will be taken to protect the border",
        "Joint action, to protect the border.",
        { stance: "qualifies" },
      ),
      soylu(
        "trt-operation",
        "commitment:operations",
        "promised",
        "an operation against the PKK together with Iran",
        "A joint operation against the PKK.",
        { level: "limited" },
      ),
      soylu(
        "soylu-announced",
        "commitment:joint-operations",
        "promised",
        "an operation against the PKK together with Iran",
        "A joint operation against the PKK, announced on 6 March.",
      ),
    ],
  },
  {
    key: "rferl",
    title: "Turkey says Iran joins military offensive against Kurds",
    publisher: "Radio Free Europe/Radio Liberty",
    publisherRef: "29829247",
    url: "https://rferl.org/amp/turkey-says-iran-joins-military-offensive-against-kurds/29829247.html",
    reliability: "C",
    published: ["2019-03-18~", "March 2019"],
    note: "Carries both sides: Soylu through TRT, and Iran's denial through the agency Fars.",
    summary: `Turkey keeps to its account: from eight in the morning, the first operation carried out together with Iran, said Soylu on TRT.
Iran's side, by a military source of the agency Fars, denied that it took part in the operation.
Where it was is not clear.`,
    claims: [
      soylu(
        "soylu-first",
        "commitment:joint-operations",
        "in_progress",
        "the first operation carried out together with Iran",
        "The first joint operation, on 18 March.",
        { level: "limited" },
      ),
      fars(
        "fars-denial",
        "commitment:operations",
        "denied",
        "denied that it took part in the operation",
        "Iran took no part in the operation.",
        { aboutSide: "self", stance: "contradicts" },
      ),
      fars(
        "fars-joint",
        "commitment:joint-operations",
        "denied",
        "denied that it took part in the operation",
        "Iran's armed forces were not part of it.",
        { aboutSide: "self", stance: "contradicts" },
      ),
    ],
  },
  {
    key: "ntv",
    title: "Türkiye ve İran'dan PKK/PJAK'a eş zamanlı operasyon",
    publisher: "NTV",
    url: "https://www.ntv.com.tr/turkiye/turkiye-ve-irandan-pkk-pjaka-es-zamanli-operasyon,RyywYeEujEu3WXvpyzlpCQ",
    reliability: "C",
    published: ["2019-03", "March 2019"],
    note: "In Turkish, after the interior ministry. Our copy has no day; Mehr has the same telephone call on 20 March.",
    summary: `A statement of the interior ministry: on 18 March an operation began along the border, at the same time on both sides and coordinated.
İnce and Zolfaghari spoke on the telephone and were content with how far their agreements on it had come.
The commanders of Turkey's gendarmerie and of Iran's border guards agreed, on the telephone too, that it goes on for a while.`,
    claims: [
      turkishInterior(
        "ntv-coordinated",
        "commitment:joint-operations",
        "in_progress",
        "at the same time on both sides and coordinated",
        "A coordinated operation from 18 March.",
        { level: "limited" },
      ),
      turkishInterior(
        "ntv-commanders",
        "commitment:joint-operations",
        "in_progress",
        "The commanders of Turkey's gendarmerie and of Iran's border guards agreed",
        "The operation was led by gendarmerie and border guards.",
      ),
    ],
  },
  {
    key: "mna-call",
    title: "Iran, Turkey vow to continue security coop.",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 143550",
    url: "https://en.mehrnews.com/news/143550/Iran-Turkey-vow-to-continue-security-coop",
    aligned: "IRN",
    reliability: "C",
    published: ["2019-03-20", "20 March 2019"],
    summary: `On the telephone with İnce on Wednesday, Zolfaghari was content with the state of security cooperation: no terrorist group should feel safe on the soil of either.
The working group had met for the fourth time in Ankara on 4 March.`,
    claims: [
      zolfaghari(
        "mna-content",
        "commitment:joint-operations",
        "in_progress",
        "no terrorist group should feel safe on the soil of either",
        "Content with the cooperation; no operation is spoken of.",
        { stance: "qualifies" },
      ),
      iranOutlet(
        "mna-fourth-again",
        "meeting:jwg-4",
        "done",
        "The working group had met for the fourth time in Ankara on 4 March.",
        "The 4th was on 4 March 2019.",
      ),
    ],
  },
  {
    key: "sol",
    title: "Iran denies joint operation with Turkey against Kurdish forces",
    publisher: "soL International",
    url: "https://news.sol.org.tr/iran-denies-joint-operation-turkey-against-kurdish-forces-175747",
    reliability: "C",
    published: ["2019-03-21", "21 March 2019"],
    note: "A Turkish newspaper of the opposition, after the Iranian agency Tasnim: Iran's words through another.",
    summary: `The spokesman of Iran's armed forces, Abolfazl Shekarchi, says it for a second time: in the border area there was no operation together with Turkey's army.`,
    claims: [
      shekarchi(
        "shekarchi-joint",
        "commitment:joint-operations",
        "denied",
        "there was no operation together with Turkey's army",
        "There was no joint operation.",
        { stance: "contradicts" },
      ),
      shekarchi(
        "shekarchi-denial",
        "commitment:operations",
        "denied",
        "in the border area there was no operation together with Turkey's army",
        "No joint operation at the border.",
        { stance: "contradicts" },
      ),
    ],
  },
];
