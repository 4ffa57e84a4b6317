import type { AgreementData, LinkData } from "../shapes";

export const agreements: AgreementData[] = [
  {
    key: "statute",
    title: "Statute of the Indo-Bangladesh Joint Rivers Commission",
    kind: "treaty",
    summary:
      "Sets up the commission, its functions and its sessions. The prime ministers had declared it on 19 March 1972; it worked from June of that year. When the statute entered into force is not entered.",
    areas: ["water-sharing", "flood-control"],
    actions: [
      {
        key: "statute-signed",
        kind: "signed",
        by: "both",
        on: ["1972-11-24", "24 November 1972"],
        place: "Dhaka",
        confirmation: "confirmed",
      },
    ],
    provisions: [
      { key: "chair", label: "Art. 3", summary: "The chair is held by each side in turn, for a year." },
      {
        key: "functions",
        label: "Art. 4",
        summary: "Liaison, flood control, warnings, irrigation studies, research.",
      },
      {
        key: "sessions",
        label: "Sessions",
        summary:
          "Ordinary sessions as often as needed, generally four times a year. The number of the article is to be checked.",
      },
    ],
  },
  {
    key: "ganges",
    title: "Treaty on sharing the Ganges waters at Farakka",
    kind: "treaty",
    summary:
      "Shares the river's flow at Farakka from January to May, by periods of ten days. For thirty years, that is until 12 December 2026, and renewable by consent of both.",
    areas: ["water-sharing"],
    actions: [
      {
        key: "ganges-signed",
        kind: "signed",
        by: "both",
        on: ["1996-12-12", "December 12, 1996"],
        confirmation: "confirmed",
      },
      {
        key: "ganges-force",
        kind: "entered_into_force",
        by: "both",
        on: ["1996-12-12", "upon signature"],
        confirmation: "probable",
        note: "On signature, as Article XII is commonly read; the article's own words are still to be entered.",
      },
    ],
    provisions: [
      {
        key: "shares",
        label: "Art. II",
        summary: "The shares, by periods of ten days, from 1 January to 31 May.",
      },
      {
        key: "joint-committee",
        label: "Art. IV–VII",
        summary:
          "A Joint Committee observes the flows, reports every year, and passes disputes on to the Joint Rivers Commission.",
      },
      { key: "review", label: "Art. X", summary: "Reviewed after five years, or earlier if a side asks." },
      { key: "term", label: "Art. XII", summary: "In force for thirty years; renewable by mutual consent." },
    ],
  },
  {
    key: "kushiyara",
    title: "Memorandum of understanding on withdrawing water from the Kushiyara",
    kind: "memorandum",
    summary:
      "Up to 153 cusecs for each side in the dry season. Between the two water ministries; India's cabinet approved it afterwards, on 28 September 2022.",
    areas: ["water-sharing"],
    actions: [
      {
        key: "kushiyara-signed",
        kind: "signed",
        by: "both",
        on: ["2022-09-06", "6 September 2022"],
        confirmation: "confirmed",
      },
    ],
  },
  {
    key: "teesta",
    title: "Interim agreement on sharing the Teesta (drafted, not signed)",
    kind: "unspecified",
    summary:
      "Expected for 6 September 2011 in Dhaka and not signed: West Bengal objected. Whether a draft had been agreed is told in two ways.",
    areas: ["water-sharing"],
    actions: [],
  },
];

export const links: LinkData[] = [
  {
    key: "kushiyara-statute",
    from: "kushiyara",
    to: "statute",
    kind: "concluded_under",
    confidence: "probable",
    note: "Its text was made final at the commission's 38th session; that it rests on the statute is not stated.",
  },
];
