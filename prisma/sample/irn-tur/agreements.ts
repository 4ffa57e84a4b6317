import type { AgreementData, DossierData } from "../shapes";

export const agreements: AgreementData[] = [
  {
    key: "existing",
    title: "Security agreement between Iran and Turkey, being implemented and updated (2017)",
    kind: "unspecified",
    summary:
      "In December 2017 Iran's side spoke of an agreement that existed before and was now to be implemented and updated. Which one it is was not said.",
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
        on: ["2017-12", "mid-December 2017"],
        confirmation: "possible",
        note: "Only in Turkish media of 15 December 2017, through Trend. Iran's side does not speak of a signature.",
      },
    ],
    provisions: [
      {
        key: "mechanism",
        label: "Mechanism of cooperation",
        summary: "On the four issues that the experts had discussed.",
      },
      { key: "meetings", label: "Working group meetings", summary: "Raised to four a year." },
    ],
  },
  {
    key: "hsc-2006",
    title: "Agreement of the 11th High Security Commission",
    kind: "unspecified",
    summary: "Signed at the commission's meeting in Tehran. Its text is not at hand.",
    areas: ["counter-terrorism", "border-security"],
    actions: [
      {
        key: "hsc-2006-signed",
        kind: "signed",
        by: "both",
        on: ["2006-02", "February 2006"],
        place: "Tehran",
        confirmation: "probable",
      },
    ],
  },
  {
    key: "mou-2008",
    title: "Memorandum of understanding of the 12th High Security Commission",
    kind: "memorandum",
    summary: "Concluded at the commission's meeting in Ankara. Its text is not at hand.",
    areas: ["counter-terrorism", "border-security"],
    actions: [
      {
        key: "mou-2008-signed",
        kind: "signed",
        by: "both",
        on: ["2008-04", "April 2008"],
        place: "Ankara",
        confirmation: "probable",
      },
    ],
  },
  {
    key: "crime-2008",
    title: "Agreement against drugs, organised crime and terrorism",
    kind: "treaty",
    summary: "Its course through Turkey's parliament rests on one journalist's account.",
    areas: ["counter-narcotics", "counter-terrorism", "smuggling"],
    actions: [
      {
        key: "crime-signed",
        kind: "signed",
        by: "both",
        on: ["2008-08-14", "14 August 2008"],
        confirmation: "possible",
      },
      {
        key: "crime-parliament",
        kind: "notified",
        by: "B",
        on: ["2009-01-12", "12 January 2009"],
        place: "Ankara",
        confirmation: "possible",
        note: "Sent to Turkey's parliament.",
      },
      {
        key: "crime-law",
        kind: "ratified",
        by: "B",
        on: ["2011-02-22", "22 February 2011"],
        confirmation: "possible",
        note: "The law of approval.",
      },
      {
        key: "crime-force",
        kind: "entered_into_force",
        by: "both",
        on: ["2011-03-14", "14 March 2011"],
        confirmation: "possible",
      },
    ],
  },
];

const open =
  "The source of 2017 does not say which earlier agreement is meant. This is one that it could be.";

export const links: DossierData["links"] = [
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
    note: open,
  },
];
