import type { PartyData } from "../shapes";

export const india: PartyData = {
  code: "IND",
  name: "India",
  demonym: "Indian",
  timeZones: ["Asia/Kolkata"],
  aliases: ["Republic of India", ["भारत", "hi"]],
  identifiers: [
    { scheme: "cow", value: "750" },
    { scheme: "wikidata", value: "Q668" },
  ],
  weekends: [
    {
      weekdays: [6, 7],
      from: "1985-06-03",
      source:
        "Department of Personnel and Training, office memorandum 13/4/85-JCA of 21 May 1985: five-day week in the administrative offices of the central government",
      note: "Central government. The states have rules of their own; the days of rest before 1985 are not entered.",
    },
  ],
  institutions: [
    {
      key: "ind-water",
      name: "Ministry of Jal Shakti",
      kind: "ministry",
      aliases: ["Ministry of Water Resources of India", ["जल शक्ति मंत्रालय", "hi"]],
    },
    {
      key: "ind-mea",
      name: "Ministry of External Affairs of India",
      kind: "ministry",
      aliases: [["विदेश मंत्रालय", "hi"]],
    },
  ],
  officials: [
    {
      key: "sethi",
      name: "Arjun Charan Sethi",
      title: "Minister of Water Resources",
      institution: "ind-water",
    },
    {
      key: "bansal",
      name: "Pawan Kumar Bansal",
      title: "Minister of Water Resources",
      institution: "ind-water",
    },
    {
      key: "shekhawat",
      name: "Gajendra Singh Shekhawat",
      title: "Minister of Jal Shakti",
      institution: "ind-water",
    },
    {
      key: "jaiswal",
      name: "Randhir Jaiswal",
      title: "Spokesman of the Ministry of External Affairs",
      institution: "ind-mea",
    },
  ],
};
