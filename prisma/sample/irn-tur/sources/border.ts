import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";
import { iranOutlet } from "./voices";

const hajizadeh = speaker({
  assertedBy: "A",
  speaker: "Shirzad Hajizadeh, border guards of Maku",
  official: "hajizadeh",
});
const bilmez = speaker({
  assertedBy: "B",
  speaker: "Mehmet Emin Bilmez, Governor of Van",
  official: "bilmez",
});
const karimi = speaker({ assertedBy: "A", speaker: "Masoud Baqerzadeh Karimi, Department of Environment" });

/** The border's own bodies: the commission of the foreign ministries, Maku and Van, and the wall's harm. */
export const borderSources: SourceData[] = [
  {
    key: "mna-hbc",
    title: "The Iranian–Turkish High Border Commission meets",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 1882784",
    url: "https://ar.mehrnews.com/amp/1882784",
    aligned: "IRN",
    reliability: "C",
    note: "In Arabic; the title is ours. The copy at hand has no date.",
    summary: `The High Border Commission sat for the twenty-seventh time, on Tuesday in Ankara, with a director general of either foreign ministry in the chair: Abbas Baqerpour and Burak Özügergin.
The border and its guards, crossings, water and the environment along the line were discussed, and steps against unauthorised crossing, trafficking in people and drugs, and terrorist groups agreed.`,
    claims: [
      iranOutlet(
        "mna-hbc-27",
        "meeting:hbc-27",
        "done",
        "sat for the twenty-seventh time, on Tuesday in Ankara",
        "The 27th was held in Ankara, on a Tuesday and after.",
      ),
      iranOutlet(
        "mna-hbc-chairs",
        "group:hbc",
        "done",
        "with a director general of either foreign ministry in the chair",
        "The commission is the foreign ministries'.",
      ),
    ],
  },
  {
    key: "ifp-hbc",
    title: "Iran, Turkey sign document on border cooperation",
    publisher: "Iran Front Page",
    url: "https://ifpnews.com/iran-turkey-sign-document-on-border-cooperation/amp",
    reliability: "C",
    note: "The copy at hand has no date.",
    summary: `The twenty-seventh meeting ended in Ankara with a document, signed by the heads of both delegations: border documents and a new map, marks to be kept up, violations to be made fewer.
What Turkey's concrete wall does to rivers and lagoons went to a sub-committee.`,
    claims: [
      observer(
        "ifp-document",
        "meeting:hbc-27",
        "done",
        "ended in Ankara with a document, signed by the heads of both delegations",
        "A document was signed at the 27th.",
      ),
      observer(
        "ifp-wall",
        "commitment:wall-harm",
        "in_progress",
        "What Turkey's concrete wall does to rivers and lagoons went to a sub-committee.",
        "The wall's effect on water went to a sub-committee of another body.",
        { stance: "qualifies" },
      ),
    ],
  },
  {
    key: "irna-wall",
    title: "Environment officials of Iran and Turkey on the border wall",
    publisher: "IRNA",
    publisherRef: "83299447",
    url: "https://en.irna.ir/amp/83299447",
    aligned: "IRN",
    reliability: "C",
    published: ["2019-04-24~", "Wednesday, April 2019"],
    note: "The title is ours. The day follows from a newspaper of 26 April 2019 on the same visit.",
    summary: `An official of Iran's Department of Environment, Masoud Baqerzadeh Karimi: Turkey has been building a wall since 2017, some two hundred metres inside its own land; a third of it stands.
It harms the environment of both. A joint committee on it was proposed when a deputy minister of Turkey came to Tehran, and the wall had been brought up at the border commission in Ankara.`,
    claims: [
      karimi(
        "irna-third",
        "commitment:walls",
        "in_progress",
        "a third of it stands",
        "By April 2019 a third of side B's wall stood.",
        { aboutSide: "other", level: "limited" },
      ),
      karimi(
        "irna-group",
        "group:wall-experts",
        "promised",
        "A joint committee on it was proposed",
        "A joint body on the wall's harm was proposed in April 2019.",
        { stance: "qualifies" },
      ),
      karimi(
        "irna-commission",
        "meeting:hbc-27",
        "done",
        "the wall had been brought up at the border commission in Ankara",
        "The border commission had met in Ankara by April 2019.",
      ),
    ],
  },
  {
    key: "mna-maku",
    title: "Iran, Turkey officials ink MoU to increase border cooperation",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 148564",
    url: "https://en.mehrnews.com/news/148564/Iran-Turkey-officials-ink-MoU-to-increase-border-cooperation",
    aligned: "IRN",
    reliability: "C",
    published: ["2019-08-06", "6 August 2019"],
    summary: `In Maku on Tuesday, Colonel Shirzad Hajizadeh of the border guards and Mehmet Emin Bilmez, governor of Van, signed a memorandum of three paragraphs.
Forces of both will do more against smuggling, said Hajizadeh. Visits should go on, said Bilmez.
Such meetings are to be held every six months, now on one side of the border and now on the other.`,
    claims: [
      hajizadeh(
        "mna-maku",
        "commitment:maku-van",
        "agreed",
        "Such meetings are to be held every six months",
        "Meetings every six months were agreed.",
      ),
      bilmez(
        "bilmez-visits",
        "commitment:maku-van",
        "promised",
        "Visits should go on, said Bilmez.",
        "Side B wants the meetings to go on.",
      ),
      iranOutlet(
        "mna-maku-cadence",
        "cadence:half-yearly",
        "agreed",
        "every six months, now on one side of the border and now on the other",
        "Every six months, in turn.",
      ),
      iranOutlet(
        "mna-maku-meeting",
        "meeting:maku-2019",
        "done",
        "In Maku on Tuesday",
        "Held in Maku on 6 August 2019.",
      ),
    ],
  },
  {
    key: "irandaily-maku",
    title: "Iran, Turkey sign border agreement",
    publisher: "Iran Daily",
    publisherRef: "256941",
    url: "https://irandaily.ir/export/print/256941?module=news",
    aligned: "IRN",
    reliability: "C",
    published: ["2019-08-06", "1398/5/15", "persian"],
    note: "After IRNA. Dated by the Solar Hijri calendar.",
    summary: `The commander of Maku's border forces and the governor of Van signed a memorandum on Tuesday.
Meetings like this do the border much good, said the governor. Both agreed on one every six months.
Turkey has begun to build a barrier at the border, which Iran welcomes.`,
    claims: [
      bilmez(
        "bilmez-good",
        "commitment:maku-van",
        "agreed",
        "Meetings like this do the border much good, said the governor.",
        "Side B welcomes the meetings.",
      ),
      iranOutlet(
        "irandaily-half",
        "commitment:maku-van",
        "agreed",
        "Both agreed on one every six months.",
        "Meetings every six months were agreed.",
      ),
      iranOutlet(
        "irandaily-group",
        "group:maku-van",
        "agreed",
        "one every six months",
        "The meetings were made a standing thing.",
      ),
      iranOutlet(
        "irandaily-barrier",
        "commitment:walls",
        "in_progress",
        "Turkey has begun to build a barrier at the border, which Iran welcomes.",
        "Side B is building a barrier.",
        { aboutSide: "other", level: "limited" },
      ),
    ],
  },
];
