import type { PartyData } from "../shapes";

export const bangladesh: PartyData = {
  code: "BGD",
  name: "Bangladesh",
  demonym: "Bangladeshi",
  timeZones: ["Asia/Dhaka"],
  aliases: ["People's Republic of Bangladesh", ["বাংলাদেশ", "bn"]],
  identifiers: [
    { scheme: "cow", value: "771" },
    { scheme: "wikidata", value: "Q902" },
  ],
  weekends: [
    {
      weekdays: [5, 6],
      from: "1997-05-31",
      to: "2001-11-05",
      source: "The Daily Star, 6 September 2005, on the two-day week of 1997 to 2001; an essay gives 31 May",
      note: "The newspaper says June 1997.",
    },
    {
      weekdays: [5],
      from: "2001-11-05",
      to: "2005-09-09",
      source: "The Daily Star, 6 September 2005: the second day was withdrawn on 5 November 2001",
    },
    {
      weekdays: [5, 6],
      from: "2005-09-09",
      source: "The Daily Star, 6 September 2005: Friday and Saturday for public offices from 9 September",
      note: "Schools were left out of it. The days of rest before 1997 are not entered.",
    },
  ],
  institutions: [
    { key: "bgd-water", name: "Ministry of Water Resources of Bangladesh", kind: "ministry" },
    { key: "bgd-jrc", name: "Joint Rivers Commission, Bangladesh", kind: "agency" },
    { key: "bgd-pmo", name: "Office of the Prime Minister of Bangladesh", kind: "other" },
  ],
  officials: [
    {
      key: "hafizuddin",
      name: "Hafizuddin Ahmed",
      aliases: ["Hafiz Uddin Ahmad"],
      title: "Minister of Water Resources",
      institution: "bgd-water",
    },
    {
      key: "sen",
      name: "Ramesh Chandra Sen",
      title: "Minister of Water Resources",
      institution: "bgd-water",
    },
    {
      key: "farooque",
      name: "Zaheed Farooque",
      aliases: ["Zahid Faruk"],
      title: "State Minister for Water Resources",
      institution: "bgd-water",
    },
    {
      key: "hossen",
      name: "Muhammad Abul Hossen",
      aliases: ["Abul Hossain"],
      title: "Member of the Joint Rivers Commission",
      institution: "bgd-jrc",
    },
    { key: "hasina", name: "Sheikh Hasina", title: "Prime Minister", institution: "bgd-pmo" },
  ],
};
