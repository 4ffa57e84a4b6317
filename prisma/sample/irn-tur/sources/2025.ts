import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";
import { iranOutlet, pourjamshidian } from "./voices";

const statement = `Ali Akbar Pourjamshidian, deputy interior minister of Iran, on the seventh meeting of the joint security working group of both interior ministries: a memorandum on security was signed, and minutes of twelve points.
The meeting sat as four groups of experts: border affairs, migration, counter-terrorism, and what the wall along the border does to the environment.
Both want what was agreed before to be carried out, the meetings of the contact groups revived, border commanders to meet regularly, technical rules kept when things are built at the border, and water left its natural course.
A delegation of Iran goes to Turkey before long, to see how the agreements are followed up.`;

const relayed = speaker({
  assertedBy: "A",
  speaker: "Ali Akbar Pourjamshidian, through Iranian media and OdaTV",
  official: "pourjamshidian",
});

/** The seventh meeting, by side A's word: no account of side B has been entered. */
export const sources2025: SourceData[] = [
  {
    key: "yjc",
    title: "Signing of a memorandum on security cooperation between Iran and Turkey",
    publisher: "Young Journalists Club",
    publisherRef: "9019695",
    url: "https://www.yjc.ir/fa/news/9019695/%D8%A7%D9%85%D8%B6%D8%A7%DB%8C-%D8%AA%D9%81%D8%A7%D9%87%D9%85%E2%80%8C%D9%86%D8%A7%D9%85%D9%87-%D9%87%D9%85%DA%A9%D8%A7%D8%B1%DB%8C%E2%80%8C%D9%87%D8%A7%DB%8C-%D8%A7%D9%85%D9%86%DB%8C%D8%AA%DB%8C-%D8%A7%DB%8C%D8%B1%D8%A7%D9%86-%D9%88-%D8%AA%D8%B1%DA%A9%DB%8C%D9%87",
    aligned: "IRN",
    reliability: "C",
    published: ["2025-10-29", "29 October 2025"],
    note: "In Persian; the title is ours. The deputy minister is called acting minister in it as well.",
    summary: statement,
    claims: [
      pourjamshidian(
        "yjc-seventh",
        "meeting:jwg-7",
        "done",
        "the seventh meeting of the joint security working group",
        "The 7th was held by 29 October 2025.",
      ),
      pourjamshidian(
        "yjc-minutes",
        "outcome:minutes-2025",
        "done",
        "minutes of twelve points",
        "Minutes of twelve points were signed.",
      ),
      pourjamshidian(
        "yjc-wall-experts",
        "commitment:wall-harm",
        "in_progress",
        "what the wall along the border does to the environment",
        "An expert group looked at the wall's environmental harm.",
        { level: "limited" },
      ),
      pourjamshidian(
        "yjc-wall-group",
        "group:wall-experts",
        "in_progress",
        "four groups of experts: border affairs, migration, counter-terrorism, and what the wall along the border does to the environment",
        "One of four expert groups.",
      ),
      pourjamshidian(
        "yjc-migration",
        "commitment:immigration",
        "in_progress",
        "four groups of experts: border affairs, migration",
        "Experts on migration met.",
        { level: "limited" },
      ),
      pourjamshidian(
        "yjc-earlier",
        "outcome:minutes-2025",
        "promised",
        "Both want what was agreed before to be carried out",
        "What was agreed before is still to be carried out.",
      ),
      pourjamshidian(
        "yjc-contact-groups",
        "commitment:mechanism",
        "promised",
        "the meetings of the contact groups revived",
        "The contact groups' meetings are to be revived.",
        { stance: "qualifies", level: "limited" },
      ),
      pourjamshidian(
        "yjc-delegation",
        "commitment:follow-up",
        "promised",
        "A delegation of Iran goes to Turkey before long",
        "Iran will send a delegation.",
        { aboutSide: "self" },
      ),
    ],
  },
  {
    key: "odatv",
    title: "Türkiye ile İran iş birliğini artırmak üzere 12 maddelik bir protokol imzaladı",
    publisher: "OdaTV",
    publisherRef: "120121342",
    url: "https://www.odatv.com/guncel/turkiye-ile-iran-is-birligini-artirmak-uzere-12-maddelik-bir-protokol-imzaladi-120121342",
    reliability: "C",
    published: ["2025-10-30", "30 October 2025"],
    note: "In Turkish, after Iranian media: a Turkish outlet, but side A's statement, and the same one. It does not make an account of side B.",
    summary: statement.replace("minutes of twelve points", "a protocol of twelve points"),
    claims: [
      relayed(
        "odatv-seventh",
        "meeting:jwg-7",
        "done",
        "the seventh meeting of the joint security working group",
        "The 7th was held by 30 October 2025.",
      ),
      relayed(
        "odatv-minutes",
        "outcome:minutes-2025",
        "done",
        "a protocol of twelve points",
        "A protocol of twelve points was signed.",
      ),
      relayed(
        "odatv-wall-experts",
        "commitment:wall-harm",
        "in_progress",
        "what the wall along the border does to the environment",
        "An expert group looked at the wall's environmental harm.",
        { level: "limited" },
      ),
    ],
  },
  {
    key: "yjc-karaloglu",
    title: "Interior Minister: Iran's firm policy is to develop relations with neighbours",
    publisher: "Young Journalists Club",
    publisherRef: "9019647",
    url: "https://www.yjc.ir/fa/news/9019647/%D9%88%D8%B2%DB%8C%D8%B1-%DA%A9%D8%B4%D9%88%D8%B1-%D8%B3%DB%8C%D8%A7%D8%B3%D8%AA-%D9%82%D8%B7%D8%B9%DB%8C-%D8%A7%DB%8C%D8%B1%D8%A7%D9%86-%D8%AA%D9%88%D8%B3%D8%B9%D9%87-%D8%B1%D9%88%D8%A7%D8%A8%D8%B7-%D8%A8%D8%A7-%D9%87%D9%85%D8%B3%D8%A7%DB%8C%DA%AF%D8%A7%D9%86-%D8%A7%D8%B3%D8%AA",
    aligned: "IRN",
    reliability: "C",
    published: ["2025-10-29", "29 October 2025"],
    note: "In Persian; the title is ours.",
    summary: `A Turkish delegation under Münir Karaloğlu, in Tehran for a meeting of interior ministers of the Economic Cooperation Organisation, called on Iran's interior minister on Wednesday.`,
    claims: [
      iranOutlet(
        "yjc-tehran",
        "meeting:jwg-7",
        "done",
        "A Turkish delegation under Münir Karaloğlu, in Tehran for a meeting",
        "A Turkish delegation was in Tehran that day, for another meeting: the place of the 7th is not stated.",
        { stance: "qualifies" },
      ),
    ],
  },
];
