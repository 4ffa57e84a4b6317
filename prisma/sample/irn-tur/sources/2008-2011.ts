import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";
import { iranOutlet } from "./voices";

const gunes = speaker({
  assertedBy: "B",
  speaker: "Osman Güneş, Undersecretary of the Interior",
  official: "gunes",
});
const doubtful = { credibility: 4 };

/** The agreement of August 2008, its way into law, and the commission's 13th meeting. */
export const agreementSources: SourceData[] = [
  {
    key: "irna-2008",
    title: "Iran and Turkey ink 5 cooperation agreements",
    publisher: "IRNA and Tehran Times, through Turkish Forum",
    url: "https://turkishnews.com/en/content/2008/08/18/iran-and-turkey-ink-5-cooperation-agreements",
    aligned: "IRN",
    reliability: "D",
    published: ["2008-08-18", "18 August 2008"],
    summary: `On Thursday five protocols were signed in Istanbul after talks of the two presidents, in Persian, Turkish and English: against organised crime, terrorism and the transit of drugs, and on the environment and transport.`,
    claims: [
      iranOutlet(
        "irna-protocols",
        "action:crime-signed",
        "done",
        "On Thursday five protocols were signed in Istanbul",
        "Signed in Istanbul on Thursday 14 August 2008.",
      ),
    ],
  },
  {
    key: "mna-thirteenth",
    title: "Iran, Turkey to increase security cooperation",
    publisher: "Mehr News Agency and Tehran Times, through a discussion forum",
    url: "https://defence.pk/threads/iran-turkey-to-increase-security-cooperation.67396",
    aligned: "IRN",
    reliability: "E",
    note: "A copy posted by a reader, without the year: dated July 27, of a talk on Monday. The agency's own page has not been found.",
    summary: `Osman Güneş, undersecretary of Turkey's interior ministry, spoke in Tehran on Monday beside the thirteenth joint security meeting: terrorism comes first in it, then security and the smuggling of drugs over the border. The report is of July 27.
Such meetings are held every year, adds the agency.`,
    claims: [
      gunes(
        "gunes-thirteenth",
        "meeting:hsc-13",
        "in_progress",
        "beside the thirteenth joint security meeting",
        "The 13th met in Tehran in a July; the year is not stated.",
        doubtful,
      ),
      iranOutlet(
        "mna-annual",
        "group:hsc",
        "in_progress",
        "Such meetings are held every year",
        "The commission is to meet once a year.",
        doubtful,
      ),
    ],
  },
  {
    key: "bozkurt",
    title: "Security agreement between Iran and Turkey",
    publisher: "Abdullah Bozkurt, journalist",
    url: "https://abdullahbozkurtblog.wordpress.com/2012/03/23/security-agreement-between-iran-and-turkey/",
    reliability: "E",
    published: ["2012-03-23", "23 March 2012"],
    note: "One journalist's account, on his own pages: of low reliability until the gazette has been read.",
    summary: `The agreement against drug smuggling, organised crime and terrorism is of 14 August 2008, signed in Istanbul.
The government sent it to parliament on 12 January 2009. A committee passed it on 10 February 2011.
It was made law on 22 February 2011, and took effect on 14 March 2011 when the gazette printed it.`,
    claims: [
      observer(
        "bozkurt-signed",
        "action:crime-signed",
        "done",
        "is of 14 August 2008, signed in Istanbul",
        "Signed on 14 August 2008.",
        doubtful,
      ),
      observer(
        "bozkurt-parliament",
        "action:crime-parliament",
        "done",
        "The government sent it to parliament on 12 January 2009.",
        "Before Turkey's parliament on 12 January 2009.",
        doubtful,
      ),
      observer(
        "bozkurt-law",
        "action:crime-law",
        "done",
        "It was made law on 22 February 2011",
        "The law is of 22 February 2011.",
        doubtful,
      ),
      observer(
        "bozkurt-force",
        "action:crime-force",
        "done",
        "took effect on 14 March 2011",
        "In force from 14 March 2011.",
        doubtful,
      ),
    ],
  },
  {
    key: "presstv-2011",
    title: "Iran, Turkey to fight terror, narcotics",
    publisher: "Press TV, through a blog",
    url: "http://somalipeacemaker.blogspot.com/2011/06/iran-turkey-to-fight-terror-narcotics.html",
    aligned: "IRN",
    reliability: "E",
    published: ["2011-05-23", "Mon May 23, 2011"],
    note: "A copy; the broadcaster's own page has not been found.",
    summary: `Iran's president announced a law on the agreement with Turkey against drugs, organised crime and terrorism. Parliament had passed it almost a month earlier and the Council of Guardians had approved it.`,
    claims: [
      iranOutlet(
        "presstv-law",
        "action:crime-iran-law",
        "done",
        "Parliament had passed it almost a month earlier",
        "Iran's law is of spring 2011.",
        { ...doubtful, aboutSide: "self" },
      ),
      iranOutlet(
        "presstv-force",
        "action:crime-force",
        "pending",
        "Iran's president announced a law on the agreement",
        "Iran's law came two months after the day given for entry into force.",
        { ...doubtful, aboutSide: "self", stance: "qualifies" },
      ),
    ],
  },
];
