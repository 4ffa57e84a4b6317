import type { AgreementData, LinkData } from "../shapes";

export const agreements: AgreementData[] = [
  {
    key: "existing",
    title: "Security agreement between Iran and Turkey, being implemented and updated (2017)",
    kind: "unspecified",
    summary:
      "In December 2017 Iran's side spoke of an agreement that existed before and was now to be implemented and updated. Which one it is was not said, and no text is at hand. What was agreed in those talks is entered under it, since the talks were about it; that it stands in the text is not stated.",
    areas: ["counter-terrorism", "human-trafficking", "arms-trafficking", "smuggling"],
    actions: [
      {
        key: "updated-2017",
        kind: "amended",
        by: "both",
        on: ["2017-12", "December 2017"],
        confirmation: "possible",
        note: "Iran's side speaks of implementing and updating. That an amendment was concluded is not stated.",
      },
      {
        key: "signed-2017",
        kind: "signed",
        by: "both",
        on: ["2017-12-15~", "Dec. 15"],
        place: "Ankara",
        confirmation: "possible",
        note: "Turkish media, through Trend, have an agreement signed. Turkey's interior ministry has a record of results signed. Iran's side speaks of an older agreement and of no signature.",
      },
    ],
    provisions: [
      {
        key: "mechanism",
        label: "Mechanism of cooperation",
        summary: "On the four issues that the experts had discussed. Told by one official; no text.",
      },
      {
        key: "meetings",
        label: "Working group meetings",
        summary: "Raised to four a year. Told by one official; no text.",
      },
    ],
  },
  {
    key: "hsc-2006",
    title: "Security agreement of the 11th High Security Commission",
    kind: "unspecified",
    summary:
      "Signed by two deputy ministers at the end of the commission's meeting in Tehran: the border, the smuggling of goods, drugs and arms, terrorism. Its draft was on the table of the 10th meeting already. Its text is not at hand; one later account calls it a memorandum.",
    areas: ["counter-terrorism", "border-security", "smuggling"],
    actions: [
      {
        key: "hsc-2006-signed",
        kind: "signed",
        by: "both",
        on: ["2006-02-21", "Tuesday"],
        place: "Tehran",
        confirmation: "probable",
        note: "The headline of the report says Iraq, its text Iran. That the signing was on the closing Tuesday is how we read it.",
      },
    ],
  },
  {
    key: "mou-2008",
    title: "Memorandum of understanding of the 12th High Security Commission",
    kind: "memorandum",
    summary: "Made known in Ankara by Turkey's interior ministry. Its text is not at hand.",
    areas: ["counter-terrorism", "border-security"],
    actions: [
      {
        key: "mou-2008-signed",
        kind: "signed",
        by: "both",
        on: ["2008-04", "April 2008"],
        place: "Ankara",
        confirmation: "probable",
        note: "Made known by the ministry on 17 April, as an observer relays it; the day of signing is not stated.",
      },
    ],
  },
  {
    key: "crime-2008",
    title: "Agreement against drugs, organised crime and terrorism",
    kind: "treaty",
    summary:
      "Signed while Iran's president was in Istanbul. Its course through Turkey's parliament rests on one journalist's account; its course through Iran's, on one broadcaster's.",
    areas: ["counter-narcotics", "organised-crime", "counter-terrorism", "smuggling"],
    actions: [
      {
        key: "crime-signed",
        kind: "signed",
        by: "both",
        on: ["2008-08-14", "14 August 2008"],
        place: "Istanbul",
        confirmation: "probable",
        note: "Two accounts that do not depend on each other give the same day.",
      },
      {
        key: "crime-parliament",
        kind: "notified",
        by: "B",
        on: ["2009-01-12", "12 January 2009"],
        place: "Ankara",
        confirmation: "possible",
        note: "Sent to Turkey's parliament by its government. One journalist's account.",
      },
      {
        key: "crime-law",
        kind: "ratified",
        by: "B",
        on: ["2011-02-22", "22 February 2011"],
        confirmation: "possible",
        note: "The law of approval. One journalist's account.",
      },
      {
        key: "crime-force",
        kind: "entered_into_force",
        by: "both",
        on: ["2011-03-14", "14 March 2011"],
        confirmation: "possible",
        note: "One journalist's account: the day of publication in Turkey's gazette. Iran's law is reported two months later, so that it can hardly have bound both from this day.",
      },
      {
        key: "crime-iran-law",
        kind: "ratified",
        by: "A",
        on: ["2011-04/2011-05", "nearly a month before 23 May 2011"],
        confirmation: "possible",
        note: "Passed by parliament, approved by the Council of Guardians, announced by the president.",
      },
    ],
  },
  {
    key: "mou-2021",
    title: "Memorandum of understanding on security cooperation (2021)",
    kind: "memorandum",
    summary:
      "Signed by the two interior ministers in Tehran. Its text is not at hand. Border security, irregular migration and new working groups of the border provinces are what was said about it.",
    areas: ["border-security", "migration", "counter-terrorism"],
    actions: [
      {
        key: "mou-2021-signed",
        kind: "signed",
        by: "both",
        on: ["2021-10-20", "20 October 2021"],
        place: "Tehran",
        confirmation: "confirmed",
        note: "Turkish reports have it signed; Iran's report of the same day, to be finalised.",
      },
    ],
  },
];

const open =
  "The source of 2017 does not say which earlier agreement is meant. This is one that it could be.";

export const links: LinkData[] = [
  {
    key: "updates-2006",
    from: "existing",
    to: "hsc-2006",
    kind: "updates",
    confidence: "possible",
    note: open,
  },
  {
    key: "updates-2008",
    from: "existing",
    to: "mou-2008",
    kind: "updates",
    confidence: "possible",
    note: open,
  },
  {
    key: "updates-crime",
    from: "existing",
    to: "crime-2008",
    kind: "updates",
    confidence: "possible",
    note: `${open} Its subjects come closest, and two months earlier police of both sides had spoken of carrying it out; it stays possible.`,
  },
];
