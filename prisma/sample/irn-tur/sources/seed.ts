import type { SourceData } from "../../shapes";
import { speaker } from "../../speaker";
import { zolfaghari } from "./voices";

const update = `There, he said, the two sides had gone in detail into how an earlier security agreement is put into practice and brought up to date.
Experts of both had met so far in Iran and in Turkey: on terrorism, trafficking in people, trafficking in arms, and the smuggling of alcohol.
A way of working together on these matters was found that had not been there before.
What the security commissions of either country have to do was made clear and approved.`;
const rest = `Working groups are to meet four times a year, more often than until now.
Crossings in the west of Iran wait for official orders before they open.
Barriers and walls of concrete are being put up by both sides, for the safety of both.`;

const seed = `A deputy interior minister of Iran, Hossein Zolfaghari, answered reporters in Tehran on Tuesday, beside a gathering of the provinces' governors; he was not long back from Turkey.
${update}
Operations against terrorist groups were given into the charge of the counter-narcotics police and of officers of both General Staffs.
On immigration the two will work together more.
Two reasons were given for the closeness: Takfiri groups that are ready to strike at neighbours, and a new approach of Turkey's government in recent months.
${rest}`;

const copy = `A deputy interior minister of Iran, Hossein Zolfaqari, spoke after meetings with Turkish security officials, on Tuesday.
${update}
Two reasons were given for the closeness: terrorist groups that are ready to strike at neighbours, and a new approach of Turkey's government in recent months.
${rest}`;

const zolfaqari = speaker({
  assertedBy: "A",
  speaker: "Hossein Zolfaqari, Deputy Interior Minister",
  official: "zolfaghari",
});

const earlier = "an earlier security agreement";
const whichOne = "an earlier security agreement is put into practice";

/** The item that the dossier began with, and its near copy: one voice, two spellings of a name. */
export const seedSources: SourceData[] = [
  {
    key: "mna",
    title: "Iran, Turkey to cooperate more on security",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 130435",
    url: "https://en.mehrnews.com/news/130435/Iran-Turkey-to-cooperate-more-on-security",
    aligned: "IRN",
    reliability: "C",
    published: ["2017-12-20", "Dec 20, 2017"],
    note: "The item that this dossier began with. The talk with reporters was on Tuesday 19 December 2017.",
    summary: seed,
    claims: [
      zolfaghari(
        "mna-update",
        "commitment:update",
        "in_progress",
        "how an earlier security agreement is put into practice and brought up to date",
        "An existing agreement is being implemented and updated.",
        { level: "limited" },
      ),
      zolfaghari(
        "mna-agreement",
        "agreement:existing",
        "in_progress",
        "an earlier security agreement is put into practice and brought up to date",
        "There is an agreement that existed before.",
      ),
      zolfaghari(
        "mna-amended",
        "action:updated-2017",
        "in_progress",
        "brought up to date",
        "It was being updated.",
      ),
      zolfaghari(
        "mna-no-signature",
        "action:signed-2017",
        "in_progress",
        earlier,
        "The agreement existed before; nothing is said of a signature.",
        { stance: "qualifies" },
      ),
      zolfaghari(
        "mna-link-2006",
        "link:updates-2006",
        "in_progress",
        whichOne,
        "Which one is not said: it could be that of 2006.",
        { stance: "qualifies", credibility: 6 },
      ),
      zolfaghari(
        "mna-link-2008",
        "link:updates-2008",
        "in_progress",
        whichOne,
        "Which one is not said: it could be that of April 2008.",
        { stance: "qualifies", credibility: 6 },
      ),
      zolfaghari(
        "mna-link-crime",
        "link:updates-crime",
        "in_progress",
        whichOne,
        "Which one is not said: it could be that of August 2008.",
        { stance: "qualifies", credibility: 6 },
      ),
      zolfaghari(
        "mna-visit",
        "meeting:jwg-2",
        "done",
        "he was not long back from Turkey",
        "He had been in Turkey shortly before.",
        { aboutSide: "self" },
      ),
      zolfaghari(
        "mna-experts",
        "group:experts-2017",
        "done",
        "Experts of both had met so far in Iran and in Turkey",
        "Expert-level meetings were held in both countries.",
      ),
      zolfaghari(
        "mna-experts-iran",
        "meeting:experts-iran",
        "done",
        "Experts of both had met so far in Iran",
        "Expert-level meetings were held in Iran.",
      ),
      zolfaghari(
        "mna-experts-turkey",
        "meeting:experts-turkey",
        "done",
        "and in Turkey: on terrorism, trafficking in people, trafficking in arms, and the smuggling of alcohol",
        "Expert-level meetings were held in Turkey, on four issues.",
      ),
      zolfaghari(
        "mna-mechanism",
        "commitment:mechanism",
        "agreed",
        "A way of working together on these matters was found that had not been there before.",
        "A mechanism of cooperation was reached.",
      ),
      zolfaghari(
        "mna-duties",
        "commitment:duties",
        "done",
        "What the security commissions of either country have to do was made clear and approved.",
        "The commissions' duties were clarified and approved.",
        { level: "complete" },
      ),
      zolfaghari(
        "mna-commissions",
        "group:commissions",
        "done",
        "the security commissions of either country",
        "There are security commissions of both countries.",
      ),
      zolfaghari(
        "mna-operations",
        "commitment:operations",
        "done",
        "Operations against terrorist groups were given into the charge of the counter-narcotics police and of officers of both General Staffs.",
        "Police and General Staffs were put in charge of operations.",
        { level: "limited" },
      ),
      zolfaghari(
        "mna-immigration",
        "commitment:immigration",
        "promised",
        "On immigration the two will work together more.",
        "More cooperation on immigration is to come.",
      ),
      zolfaghari(
        "mna-reasons",
        "agreement:existing",
        "in_progress",
        "Takfiri groups that are ready to strike at neighbours, and a new approach of Turkey's government",
        "Two reasons for coming closer: the Takfiri threat, and Turkey's new approach.",
      ),
      zolfaghari(
        "mna-four",
        "commitment:four-a-year",
        "agreed",
        "Working groups are to meet four times a year",
        "Meetings are raised to four a year.",
      ),
      zolfaghari(
        "mna-cadence",
        "cadence:four-a-year",
        "agreed",
        "four times a year, more often than until now",
        "Four a year, where there were fewer; how many is not said.",
      ),
      zolfaghari(
        "mna-crossings",
        "commitment:crossings",
        "pending",
        "Crossings in the west of Iran wait for official orders before they open.",
        "The opening waits for official orders.",
        { aboutSide: "self", level: "not_started" },
      ),
      zolfaghari(
        "mna-walls",
        "commitment:walls",
        "in_progress",
        "Barriers and walls of concrete are being put up by both sides",
        "Both sides are installing barriers and walls.",
        { level: "limited" },
      ),
    ],
  },
  {
    key: "defapress",
    title: "Iran, Turkey to Expand Anti-Terror Cooperation",
    publisher: "Defapress",
    publisherRef: "67627",
    url: "https://defapress.ir/en/news/67627/iran-turkey-to-expand-anti-terror-cooperation",
    aligned: "IRN",
    reliability: "D",
    published: ["2017-12-20", "20 December 2017, 15:30"],
    note: "Near-identical to Mehr's text: one voice, counted once. It spells the official Zolfaqari and, lower down, Zolfaghari; has terrorist groups for Mehr's Takfiri ones; and leaves out the police, the General Staffs and immigration.",
    summary: copy,
    claims: [
      zolfaqari(
        "defa-update",
        "commitment:update",
        "in_progress",
        "how an earlier security agreement is put into practice and brought up to date",
        "An existing agreement is being implemented and updated.",
        { level: "limited" },
      ),
      zolfaqari(
        "defa-mechanism",
        "commitment:mechanism",
        "agreed",
        "A way of working together on these matters was found that had not been there before.",
        "A mechanism of cooperation was reached.",
      ),
      zolfaqari(
        "defa-duties",
        "commitment:duties",
        "done",
        "What the security commissions of either country have to do was made clear and approved.",
        "The commissions' duties were clarified and approved.",
        { level: "complete" },
      ),
      zolfaqari(
        "defa-four",
        "commitment:four-a-year",
        "agreed",
        "Working groups are to meet four times a year",
        "Meetings are raised to four a year.",
      ),
      zolfaqari(
        "defa-cadence",
        "cadence:four-a-year",
        "agreed",
        "four times a year, more often than until now",
        "Four a year, where there were fewer.",
      ),
      zolfaqari(
        "defa-crossings",
        "commitment:crossings",
        "pending",
        "Crossings in the west of Iran wait for official orders before they open.",
        "The opening waits for official orders.",
        { aboutSide: "self", level: "not_started" },
      ),
      zolfaqari(
        "defa-walls",
        "commitment:walls",
        "in_progress",
        "Barriers and walls of concrete are being put up by both sides",
        "Both sides are installing barriers and walls.",
        { level: "limited" },
      ),
    ],
  },
];
