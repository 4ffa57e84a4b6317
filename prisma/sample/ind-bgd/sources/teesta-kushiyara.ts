import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";

const indianOfficial = speaker({ assertedBy: "A", speaker: "A senior Indian official, not named" });
const joint = speaker({
  assertedBy: "A",
  speaker: "Narendra Modi, in the joint statement",
  attribution: "official_text",
});
const hasina = speaker({
  assertedBy: "B",
  speaker: "Sheikh Hasina, in the joint statement",
  attribution: "official_text",
  official: "hasina",
});
const government = speaker({ assertedBy: "A", speaker: "Government of India", attribution: "official_text" });

/** The agreement that was not signed, and the memorandum that was. */
export const teestaAndKushiyaraSources: SourceData[] = [
  {
    key: "rediff-teesta",
    title: "Delhi, Dhaka have not finalised Teesta treaty",
    publisher: "Rediff",
    url: "http://rediff.com/news/report/delhi-dhaka-have-not-finalised-teesta-treaty/20110906.htm?print=true",
    reliability: "C",
    published: ["2011-09-06", "6 September 2011"],
    note: "The title is read off the page's address.",
    summary: `On the way to Dhaka with India's prime minister, a senior official: no final text on the Teesta had been arrived at, both were only working towards an interim agreement, and neither had measured the river together with the other.
Nothing is signed unless it suits everybody, the states and Bangladesh. It can still be done.`,
    claims: [
      indianOfficial(
        "rediff-no-text",
        "agreement:teesta",
        "denied",
        "no final text on the Teesta had been arrived at",
        "There was no final text.",
        { stance: "contradicts" },
      ),
      indianOfficial(
        "rediff-interim",
        "commitment:teesta",
        "under_negotiation",
        "both were only working towards an interim agreement",
        "An interim agreement was being worked on.",
        { level: "limited" },
      ),
    ],
  },
  {
    key: "bss-2019",
    title: "Teesta agreement expected in soonest possible time: Modi",
    publisher: "BSS",
    publisherRef: "282519",
    url: "https://wp.bssnews.net/?p=282519",
    aligned: "BGD",
    reliability: "C",
    published: ["2019-10-05", "Oct 5, 2019"],
    note: "After a joint statement of both prime ministers.",
    summary: `From the joint statement: Sheikh Hasina said that Bangladesh waits for the early signing of the interim agreement on the Teesta, on which both governments had agreed in 2011.
Narendra Modi answered that his government works with all concerned in India to conclude it soon.`,
    claims: [
      hasina(
        "hasina-agreed",
        "commitment:teesta",
        "pending",
        "on which both governments had agreed in 2011",
        "The text was agreed in 2011 and waits for signature.",
        { level: "limited" },
      ),
      hasina(
        "hasina-text",
        "agreement:teesta",
        "agreed",
        "the interim agreement on the Teesta, on which both governments had agreed in 2011",
        "Both had agreed on a text in 2011.",
      ),
      joint(
        "modi-stakeholders",
        "commitment:teesta",
        "under_negotiation",
        "his government works with all concerned in India to conclude it soon",
        "Side A works with those concerned.",
        { stance: "qualifies", level: "limited" },
      ),
    ],
  },
  {
    key: "prothomalo",
    title: "Indian cabinet approves MoU signed with Bangladesh on withdrawal of water from Kushiyara river",
    publisher: "Prothom Alo",
    url: "https://en.prothomalo.com/international/india/eugdjco4d3",
    reliability: "C",
    published: ["2022-10-01", "1 October 2022"],
    note: "After a press release of India's government.",
    summary: `India's cabinet approved, afterwards, the memorandum that the two water ministries had signed on 6 September 2022: up to 153 cusecs from the Kushiyara for either side, from 1 November to 31 May.
A joint team is to be set up that watches the withdrawals.`,
    claims: [
      government(
        "pib-signed",
        "action:kushiyara-signed",
        "done",
        "the memorandum that the two water ministries had signed on 6 September 2022",
        "Signed on 6 September 2022.",
      ),
      government(
        "pib-limit",
        "commitment:kushiyara-limit",
        "agreed",
        "up to 153 cusecs from the Kushiyara for either side",
        "Up to 153 cusecs each.",
      ),
      government(
        "pib-team",
        "commitment:monitoring",
        "promised",
        "A joint team is to be set up that watches the withdrawals.",
        "A joint monitoring team will be set up.",
      ),
    ],
  },
];
