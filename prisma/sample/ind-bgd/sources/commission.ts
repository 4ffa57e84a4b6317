import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";

const textOfBoth = { attribution: "official_text", credibility: 2 } as const;
const indiaSigned = speaker({ assertedBy: "A", speaker: "The statute as signed", ...textOfBoth });
const bangladeshSigned = speaker({ assertedBy: "B", speaker: "The statute as signed", ...textOfBoth });
const sethi = speaker({
  assertedBy: "A",
  speaker: "Arjun Charan Sethi, Minister of Water Resources",
  official: "sethi",
});
const sen = speaker({
  assertedBy: "B",
  speaker: "Ramesh Chandra Sen, Minister of Water Resources",
  official: "sen",
});
const mea = speaker({
  assertedBy: "A",
  speaker: "Ministry of External Affairs of India",
  attribution: "official_text",
});

/** The commission: its statute and its sessions since 2001. */
export const commissionSources: SourceData[] = [
  {
    key: "statute-text",
    title: "Statute of the Indo-Bangladesh Joint Rivers Commission",
    publisher: "International Water Law Project",
    url: "https://www.internationalwaterlaw.org/documents/regionaldocs/indo-bangladesh.html",
    reliability: "B",
    published: ["1972-11-24", "24 November 1972"],
    note: "The text as reprinted. The article on sessions is entered from a reading of it that is to be checked against the print.",
    summary: `Signed in Dacca on 24 November 1972, the statute sets up a joint commission.
Each government names a chairman and three members, two of them engineers; the chair changes sides every year.
Its work: liaison, flood control, forecasts and warnings, studies of irrigation, research.
Ordinary sessions are held as often as needed, as a rule four times in a year.`,
    claims: [
      indiaSigned(
        "statute-signed-a",
        "action:statute-signed",
        "done",
        "Signed in Dacca on 24 November 1972",
        "Signed in Dhaka.",
      ),
      bangladeshSigned(
        "statute-signed-b",
        "action:statute-signed",
        "done",
        "Signed in Dacca on 24 November 1972",
        "Signed in Dhaka.",
      ),
      indiaSigned(
        "statute-sessions-a",
        "commitment:sessions",
        "agreed",
        "as a rule four times in a year",
        "Four ordinary sessions a year, as a rule.",
      ),
      bangladeshSigned(
        "statute-sessions-b",
        "commitment:sessions",
        "agreed",
        "as a rule four times in a year",
        "Four ordinary sessions a year, as a rule.",
      ),
      indiaSigned(
        "statute-body-a",
        "group:jrc",
        "agreed",
        "the statute sets up a joint commission",
        "The commission is set up.",
      ),
      bangladeshSigned(
        "statute-body-b",
        "group:jrc",
        "agreed",
        "the statute sets up a joint commission",
        "The commission is set up.",
      ),
    ],
  },
  {
    key: "dawn",
    title: "India invites BD for river talks",
    publisher: "Dawn",
    publisherRef: "136537",
    url: "http://www.dawn.com/2003/08/25/int12.htm",
    reliability: "C",
    published: ["2003-08-25", "August 25, 2003"],
    note: "A newspaper of a third country.",
    summary: `The commission last sat in Dhaka in January 2001. Both agreed then to talk every six months, in Dhaka and New Delhi by turns.
After two and a half years New Delhi now proposes the end of September.`,
    claims: [
      observer(
        "dawn-half",
        "cadence:half-yearly",
        "agreed",
        "Both agreed then to talk every six months, in Dhaka and New Delhi by turns.",
        "Every six months, in turn, from January 2001.",
      ),
      observer(
        "dawn-34",
        "meeting:jrc-34",
        "done",
        "The commission last sat in Dhaka in January 2001.",
        "The session before the 35th was in Dhaka in January 2001.",
      ),
    ],
  },
  {
    key: "rediff-35",
    title: "India pacifies Bangladesh on river link project",
    publisher: "Press Trust of India, through Rediff",
    url: "http://www.rediff.com/news/2003/oct/01bang.htm",
    reliability: "C",
    published: ["2003-10-01", "October 01, 2003"],
    summary: `The 35th meeting, of two days, ended in Delhi late on Tuesday night with agreed minutes, signed by ministers Hafizuddin Ahmed and Arjun Charan Sethi.
The plan to link rivers came up among other items, said Sethi. The next meeting is to be in Bangladesh.`,
    claims: [
      observer(
        "rediff-35",
        "meeting:jrc-35",
        "done",
        "The 35th meeting, of two days, ended in Delhi late on Tuesday night with agreed minutes",
        "The 35th was held in New Delhi, 29 and 30 September 2003.",
      ),
      sethi(
        "sethi-link",
        "meeting:jrc-35",
        "done",
        "The plan to link rivers came up among other items, said Sethi.",
        "River linking was discussed.",
      ),
      observer(
        "rediff-36",
        "meeting:jrc-36",
        "promised",
        "The next meeting is to be in Bangladesh.",
        "The 36th was to be in Bangladesh.",
      ),
    ],
  },
  {
    key: "hindu-before",
    title: "India and Bangladesh to hold talks next week",
    publisher: "The Hindu",
    publisherRef: "article244542",
    url: "http://www.thehindu.com/news/national/india-and-bangladesh-to-hold-talks-next-week/article244542.ece",
    reliability: "C",
    published: ["2010-03-14", "March 14, 2010"],
    summary: `Water ministers Bansal and Sen are to meet next week. The commission sat last in 2005.`,
    claims: [
      observer(
        "hindu-36",
        "meeting:jrc-36",
        "done",
        "The commission sat last in 2005.",
        "A session was held in 2005.",
      ),
    ],
  },
  {
    key: "express-37",
    title: "India, Bangla meet on water sharing today",
    publisher: "The Indian Express",
    url: "https://indianexpress.com/article/news-archive/web/india-bangla-meet-on-water-sharing-today",
    reliability: "C",
    published: ["2010-03-18", "March 18, 2010"],
    summary: `The commission meets on Thursday, for the first time in more than four years, on the Teesta and six other rivers.`,
    claims: [
      observer(
        "express-37",
        "meeting:jrc-37",
        "promised",
        "The commission meets on Thursday",
        "The 37th was to begin on 18 March 2010.",
      ),
      observer(
        "express-36",
        "meeting:jrc-36",
        "done",
        "for the first time in more than four years",
        "The 36th was less than five years before.",
      ),
    ],
  },
  {
    key: "hindu-37",
    title: "Delhi, Dhaka sail through Teesta talks",
    publisher: "The Hindu",
    publisherRef: "article258933",
    url: "http://www.thehindu.com/news/national/delhi-dhaka-sail-through-teesta-talks/article258933.ece",
    reliability: "C",
    published: ["2010-03-20", "March 20, 2010"],
    summary: `The 37th meeting ended in New Delhi on Friday, after two days. On the Teesta an agreement is to be made final within a year.
Bangladesh laid down a draft interim agreement, India a statement of principles; officials are to bring the two together.
A step forward, said Minister Sen of Bangladesh.`,
    claims: [
      observer(
        "hindu-37",
        "meeting:jrc-37",
        "done",
        "The 37th meeting ended in New Delhi on Friday, after two days.",
        "The 37th was held in New Delhi, 18 and 19 March 2010.",
      ),
      observer(
        "hindu-year",
        "commitment:teesta",
        "agreed",
        "On the Teesta an agreement is to be made final within a year.",
        "An agreement within a year.",
      ),
      observer(
        "hindu-drafts",
        "commitment:teesta",
        "under_negotiation",
        "Bangladesh laid down a draft interim agreement, India a statement of principles",
        "Drafts were exchanged.",
        { level: "limited" },
      ),
      sen(
        "sen-step",
        "meeting:jrc-37",
        "done",
        "A step forward, said Minister Sen of Bangladesh.",
        "Side B calls the exchange a step forward.",
      ),
    ],
  },
  {
    key: "tbs-38",
    title: "Bangladesh, India finalise MoU text on Kushiyara water sharing",
    publisher: "The Business Standard",
    publisherRef: "484002",
    url: "https://www.tbsnews.net/bangladesh/bangladesh-india-finalise-mou-text-kushiyara-water-sharing-484002",
    reliability: "C",
    published: ["2022-08-25", "25 August 2022"],
    note: "After a press release of India's foreign ministry.",
    summary: `The 38th meeting of ministers was held in New Delhi on 25 August 2022, the first after a gap of twelve years. Shekhawat led India's delegation, Farooque that of Bangladesh.
The text of a memorandum on the Kushiyara is final. Data on eight more rivers are to be exchanged.`,
    claims: [
      mea(
        "tbs-38",
        "meeting:jrc-38",
        "done",
        "The 38th meeting of ministers was held in New Delhi on 25 August 2022, the first after a gap of twelve years.",
        "The 38th was held after twelve years.",
      ),
      mea(
        "mea-text",
        "link:kushiyara-statute",
        "done",
        "The text of a memorandum on the Kushiyara is final.",
        "The memorandum's text came out of the commission.",
      ),
    ],
  },
];
