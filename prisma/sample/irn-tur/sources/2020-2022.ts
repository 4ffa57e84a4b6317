import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";
import { ince, iranOutlet, mirahmadi, soylu, zolfaghari } from "./voices";

const erdil = speaker({
  assertedBy: "B",
  speaker: "Tayyip Sabri Erdil, Deputy Interior Minister",
  official: "erdil",
});
const vahidi = speaker({ assertedBy: "A", speaker: "Ahmad Vahidi, Interior Minister", official: "vahidi" });

/** The pandemic, the ministers' memorandum, and the fifth meeting. */
export const sources2020To2022: SourceData[] = [
  {
    key: "hdn-wall",
    title: "Turkey completes 81-km wall along Iranian border",
    publisher: "Anadolu Agency, through Hürriyet Daily News",
    publisherRef: "160597",
    url: "https://www.hurriyetdailynews.com/turkey-completes-81-km-wall-along-iranian-border-160597",
    aligned: "TUR",
    reliability: "C",
    published: ["2020-12-05", "December 05 2020"],
    summary: `Turkey has finished 81 km of wall in the province of Ağrı, Interior Minister Soylu made known on 4 December, with pictures.`,
    claims: [
      soylu(
        "soylu-wall",
        "commitment:walls",
        "done",
        "Turkey has finished 81 km of wall in the province of Ağrı",
        "81 km of side B's wall were finished by December 2020.",
        { aboutSide: "self", level: "substantial" },
      ),
    ],
  },
  {
    key: "mna-fifth-online",
    title: "Tehran, Ankara emphasize strengthening joint security",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 167014",
    url: "https://en.mehrnews.com/news/167014/Tehran-Ankara-emphasize-strengthening-joint-security",
    aligned: "IRN",
    reliability: "C",
    published: ["2020-12-10", "10 December 2020"],
    summary: `In talks on Thursday, Zolfaghari and İnce stressed that the joint security working group has to be activated.
Its fifth round will be held online later on, said Zolfaghari.
Once it is active, information will be exchanged faster in other fields too, said İnce.`,
    claims: [
      zolfaghari(
        "mna-fifth-online",
        "meeting:jwg-5-online",
        "promised",
        "Its fifth round will be held online later on",
        "A 5th meeting was to be held online.",
      ),
      zolfaghari(
        "mna-activate",
        "group:jwg",
        "in_progress",
        "the joint security working group has to be activated",
        "By late 2020 the group had to be activated.",
      ),
      ince(
        "ince-activate",
        "group:jwg",
        "promised",
        "Once it is active, information will be exchanged faster",
        "Side B speaks of the group as not yet active again.",
      ),
    ],
  },
  {
    key: "timeturk",
    title: "Türkiye-İran güvenlik iş birliği mutabakatı imzalandı",
    publisher: "Timetürk",
    publisherRef: "1706621",
    url: "https://timeturk.com/gundem/turkiye-iran-guvenlik-is-birligi-mutabakati-imzalandi/haber-1706621",
    reliability: "C",
    published: ["2021-10-20", "2021-10-20 22:19"],
    note: "In Turkish.",
    summary: `Interior Ministers Soylu and Vahidi signed a memorandum on security cooperation in Tehran.
On irregular migration, what had been contact points is being raised a step, said Soylu.
He thanked Iran for having made things easier with the security walls, and told of new working groups of the border provinces.`,
    claims: [
      soylu(
        "soylu-mou",
        "action:mou-2021-signed",
        "done",
        "Interior Ministers Soylu and Vahidi signed a memorandum on security cooperation in Tehran.",
        "The memorandum was signed.",
        { credibility: 2 },
      ),
      soylu(
        "soylu-migration",
        "commitment:immigration",
        "in_progress",
        "what had been contact points is being raised a step",
        "Work on irregular migration is raised a step.",
        { level: "limited" },
      ),
      soylu(
        "soylu-thanks",
        "commitment:walls",
        "in_progress",
        "He thanked Iran for having made things easier with the security walls",
        "Side A made side B's walls easier.",
        { aboutSide: "self", level: "substantial" },
      ),
    ],
  },
  {
    key: "mna-ministers",
    title: "Iran, Turkey stress joint coop. in fight against terrorism",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 179906",
    url: "https://en.mehrnews.com/news/179906/Iran-Turkey-stress-joint-coop-in-fight-against-terrorism",
    aligned: "IRN",
    reliability: "C",
    published: ["2021-10-20", "20 October 2021"],
    summary: `Vahidi and Soylu spoke to the press in Tehran on Wednesday. A memorandum on security and police cooperation will be made final.
Many working groups have been set up against terrorist groups, said Soylu.`,
    claims: [
      iranOutlet(
        "mna-mou-2021",
        "action:mou-2021-signed",
        "promised",
        "A memorandum on security and police cooperation will be made final.",
        "The memorandum was about to be concluded.",
      ),
      soylu(
        "soylu-groups",
        "group:jwg",
        "in_progress",
        "Many working groups have been set up against terrorist groups",
        "There are many working groups.",
      ),
    ],
  },
  {
    key: "presstv-wall",
    title: "Turkey's border wall causing serious environmental problems for Iran: senior official",
    publisher: "Press TV",
    publisherRef: "687173",
    url: "https://www.presstv.ir/Detail/2022/08/11/687173/Iran-Turkey-Interior-Ministry-Mir-Ahmadi-border-wall-environment-Taliban-Afghanistan-refugees-",
    aligned: "IRN",
    reliability: "C",
    published: ["2022-08-11", "11 August 2022"],
    summary: `Deputy Interior Minister Majid Mirahmadi on the wall that Turkey is building: it has hurt rivers and the environment of Iran, Turkey was told so, and changes are awaited.
The outlet adds that 295 km are under way and are to be finished by 2023.`,
    claims: [
      mirahmadi(
        "mirahmadi-wall",
        "commitment:walls",
        "in_progress",
        "the wall that Turkey is building",
        "Side B is building the wall.",
        { aboutSide: "other", level: "substantial" },
      ),
      mirahmadi(
        "mirahmadi-harm",
        "commitment:wall-harm",
        "pending",
        "Turkey was told so, and changes are awaited",
        "Side A waits for changes; no joint study is spoken of.",
        { stance: "qualifies" },
      ),
    ],
  },
  {
    key: "iranpress",
    title: "Iran, Türkiye discuss fight against terrorism, human, drug trafficking",
    publisher: "Iran Press",
    publisherRef: "64990",
    url: "https://iranpress.com/content/64990",
    aligned: "IRN",
    reliability: "C",
    published: ["2022-08-31?", "Wednesday, August 31"],
    note: "Gives the weekday and no year.",
    summary: `At the fifth working meeting of the joint group, in Iran's interior ministry, Deputy Minister Tayyip Sabri Erdil of Turkey spoke: the PKK, trafficking in people and in drugs, borders and those who live there were discussed.
Positive steps have been made, he said, though the pandemic had some meetings cancelled.
He met Deputy Minister Majid Mirahmadi there, on Wednesday, August 31.`,
    claims: [
      erdil(
        "iranpress-fifth",
        "meeting:jwg-5",
        "done",
        "At the fifth working meeting of the joint group, in Iran's interior ministry",
        "The 5th was held in Tehran.",
      ),
      erdil(
        "iranpress-cancelled",
        "commitment:four-a-year",
        "in_progress",
        "the pandemic had some meetings cancelled",
        "Some meetings were cancelled because of the pandemic.",
        { stance: "qualifies", level: "limited" },
      ),
    ],
  },
  {
    key: "mna-vahidi",
    title: "Iran, Turkey pursuing ties within framework of Working Group",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 190897",
    url: "https://en.mehrnews.com/news/190897/Iran-Turkey-pursuing-ties-within-framework-of-Working-Group",
    aligned: "IRN",
    reliability: "C",
    published: ["2022-08-31", "31 August 2022"],
    summary: `Interior Minister Vahidi received a visitor in Tehran on Wednesday evening, Turkey's deputy interior minister: what is between the two countries is to be followed up in the joint working group.`,
    claims: [
      vahidi(
        "vahidi-group",
        "group:jwg",
        "promised",
        "is to be followed up in the joint working group",
        "Matters go to the working group.",
      ),
      iranOutlet(
        "mna-visit-2022",
        "meeting:jwg-5",
        "done",
        "received a visitor in Tehran on Wednesday evening",
        "Turkey's deputy minister was in Tehran on 31 August 2022.",
      ),
    ],
  },
];
