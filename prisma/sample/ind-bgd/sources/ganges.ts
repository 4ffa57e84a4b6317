import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";

const jaiswal = speaker({
  assertedBy: "A",
  speaker: "Randhir Jaiswal, spokesman of the Ministry of External Affairs",
  official: "jaiswal",
});
const mea = speaker({
  assertedBy: "A",
  speaker: "Ministry of External Affairs, to parliament",
  attribution: "official_text",
});
const indianOfficer = speaker({ assertedBy: "A", speaker: "A senior Indian officer, not named" });
const hossen = speaker({
  assertedBy: "B",
  speaker: "Muhammad Abul Hossen, Joint Rivers Commission",
  official: "hossen",
});

/** The treaty of 1996, its committee, and what comes after it. */
export const gangesSources: SourceData[] = [
  {
    key: "treaty-reading",
    title: "The Ganga Water Use in the Indian Subcontinent",
    publisher: "what-when-how, geoscience reference",
    url: "http://what-when-how.com/Tutorial/topic-306ol10km/The-Ganga-Water-Use-in-the-Indian-Subcontinent-223.html",
    reliability: "D",
    note: "A reference work's reading of the treaty, article by article; undated. The treaty's text is in International Legal Materials, from India's embassy in Washington, and is to be entered.",
    summary: `By the treaty a joint committee is set up that watches the flows at Farakka and near Hardinge Bridge and reports every year (Articles IV to VII); what it cannot settle goes to the Joint Rivers Commission.
There may be a review after five years, or earlier (Article X).
It is in force for thirty years and can be renewed if both agree (Article XII).`,
    claims: [
      observer(
        "treaty-committee",
        "group:joint-committee",
        "agreed",
        "a joint committee is set up that watches the flows at Farakka and near Hardinge Bridge",
        "The treaty sets up the Joint Committee.",
      ),
      observer(
        "treaty-thirty",
        "action:ganges-force",
        "done",
        "It is in force for thirty years and can be renewed if both agree",
        "In force for thirty years.",
      ),
    ],
  },
  {
    key: "pti-farakka",
    title: "B'desh delegation visits Farakka ahead of Ganges water treaty renewal talks",
    publisher: "Press Trust of India, through LatestLY",
    publisherRef: "6683495",
    url: "https://www.latestly.com/agency-news/india-news-bdesh-delegation-visits-farakka-ahead-of-ganges-water-treaty-renewal-talks-6683495.html",
    reliability: "C",
    published: ["2025-03-03", "Mar 3, 2025"],
    summary: `The treaty, due for renewal in 2026, was signed on 12 December 1996 by prime ministers Deve Gowda and Hasina.
In June 2024 both sides had announced that technical teams would meet to negotiate.
The 86th meeting of its joint committee is set for 6 March in Kolkata.`,
    claims: [
      observer(
        "pti-signed",
        "action:ganges-signed",
        "done",
        "was signed on 12 December 1996 by prime ministers Deve Gowda and Hasina",
        "Signed on 12 December 1996.",
      ),
      observer(
        "pti-teams",
        "commitment:renewal",
        "promised",
        "both sides had announced that technical teams would meet to negotiate",
        "Talks were announced in June 2024.",
      ),
    ],
  },
  {
    key: "millennium",
    title: "India, B'desh technical teams meet in Kolkata ahead of Ganga water treaty renewal talks",
    publisher: "Millennium Post",
    publisherRef: "601401",
    url: "https://www.millenniumpost.in/bengal/india-bdesh-technical-teams-meet-in-kolkata-ahead-of-ganga-water-treaty-renewal-talks-601401",
    reliability: "C",
    published: ["2025-03-06", "Thursday (6 March 2025)"],
    summary: `Abul Hossen, who leads the Bangladeshi delegation and had been at Farakka: the flow was good in January and fell in February; the water is shared as the treaty of 1996 has it.`,
    claims: [
      hossen(
        "hossen-shares",
        "commitment:shares",
        "in_progress",
        "the water is shared as the treaty of 1996 has it",
        "The sharing follows the treaty.",
        { aboutSide: "other", level: "substantial" },
      ),
    ],
  },
  {
    key: "newsx",
    title: "India and Bangladesh strengthening ties through development cooperation: MEA",
    publisher: "NewsX",
    url: "https://newsx.com/india/india-and-bangladesh-strengthening-ties-through-development-cooperation-mea",
    reliability: "C",
    published: ["2025-03-07", "Friday (7 March 2025)"],
    summary: `Spokesman Randhir Jaiswal: the committee that oversees the treaty had its 86th meeting in Kolkata on 6 March 2025, a routine one; three such meetings are set for every year. Flows and how they are measured were discussed.`,
    claims: [
      jaiswal(
        "jaiswal-86",
        "meeting:jc-86",
        "done",
        "had its 86th meeting in Kolkata on 6 March 2025",
        "The 86th was held in Kolkata.",
      ),
      jaiswal(
        "jaiswal-thrice",
        "cadence:thrice",
        "in_progress",
        "three such meetings are set for every year",
        "Three meetings a year are the routine.",
      ),
      jaiswal(
        "jaiswal-committee",
        "group:joint-committee",
        "in_progress",
        "the committee that oversees the treaty",
        "The committee oversees the treaty.",
      ),
    ],
  },
  {
    key: "toi-parliament",
    title: "India-Bangla Ganga Water Treaty expires next year, talks yet to start",
    publisher: "The Times of India, through Vajra News",
    url: "https://vajranews.com/india-bangla-ganga-water-treaty-expires-next-year-talks-yet-to-start-india-news",
    reliability: "D",
    published: ["2025", "a Friday in 2025"],
    note: "A reprint without a date: after the meeting of March 2025, and within that year.",
    summary: `Asked in writing, India's foreign ministry told parliament on Friday that talks of the two countries on renewing the treaty have yet to begin; technical meetings go on, the last in March 2025.`,
    claims: [
      mea(
        "mea-not-begun",
        "commitment:renewal",
        "pending",
        "talks of the two countries on renewing the treaty have yet to begin",
        "Talks have not begun.",
        { level: "not_started" },
      ),
    ],
  },
  {
    key: "newnation",
    title: "Ganges water treaty: Dhaka-Delhi to discuss today",
    publisher: "The New Nation",
    publisherRef: "759106",
    url: "https://dailynewnation.com/?p=759106",
    reliability: "C",
    published: ["2025-09-09", "Tuesday (9 September 2025)"],
    note: "Calls it the 88th meeting of the commission; the number is the committee's.",
    summary: `The 88th meeting is to take place in New Delhi on Tuesday, with ten from Bangladesh under Abul Hossen. He hopes for a renewal, and calls this one a review and no negotiation.`,
    claims: [
      hossen(
        "hossen-88",
        "meeting:jc-88",
        "promised",
        "The 88th meeting is to take place in New Delhi on Tuesday",
        "The 88th was about to be held on 9 September 2025.",
      ),
      hossen(
        "hossen-review",
        "commitment:renewal",
        "pending",
        "calls this one a review and no negotiation",
        "Not a negotiation yet.",
        { level: "not_started" },
      ),
    ],
  },
  {
    key: "newsbytes",
    title: "India-Bangladesh Ganga water sharing treaty expiring: what happens next",
    publisher: "NewsBytes",
    url: "https://www.newsbytesapp.com/news/india/india-bangladesh-ganga-water-sharing-treaty-expiring-what-happens-next/story",
    reliability: "D",
    published: ["2026-01-02", "2 January 2026"],
    note: "The title is read off the page's address.",
    summary: `Both have begun to talk about a renewal of the treaty, which ends in December 2026: their officials measure the river together, every ten days until 31 May.`,
    claims: [
      observer(
        "newsbytes-started",
        "commitment:renewal",
        "in_progress",
        "Both have begun to talk about a renewal of the treaty",
        "Talks have begun, by this outlet.",
        { level: "limited", credibility: 4 },
      ),
    ],
  },
  {
    key: "nie",
    title: "India to wait for Bangladesh elections before talks on Ganga water treaty renewal",
    publisher: "The New Indian Express",
    url: "https://www.newindianexpress.com/nation/2026/Feb/11/india-to-wait-for-bangladesh-elections-before-talks-on-ganga-water-treaty-renewal",
    reliability: "C",
    published: ["2026-02-11", "11 February 2026"],
    summary: `India waits for the outcome of the election of 12 February before anything about the renewal is decided, says a senior officer: better to talk to an elected government.`,
    claims: [
      indianOfficer(
        "nie-waits",
        "commitment:renewal",
        "pending",
        "India waits for the outcome of the election of 12 February before anything about the renewal is decided",
        "Side A waits for the election.",
        { aboutSide: "self", level: "not_started" },
      ),
    ],
  },
];
