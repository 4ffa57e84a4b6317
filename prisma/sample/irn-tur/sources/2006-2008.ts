import type { SourceData } from "../../shapes";
import { observer, speaker } from "../../speaker";
import { turkishInterior } from "./voices";

const zolqadr = speaker({
  assertedBy: "A",
  speaker: "Mohammad-Baqer Zolqadr, Deputy Interior Minister for Security Affairs",
  official: "zolqadr",
});
const harput = speaker({
  assertedBy: "B",
  speaker: "Şehabettin Harput, his Turkish counterpart",
  official: "harput",
});
const mohtaj = speaker({
  assertedBy: "A",
  speaker: "Abbas Mohtaj, Deputy Interior Minister",
  official: "mohtaj",
});

/** The High Security Commission, 11th and 12th meeting. */
export const commissionSources: SourceData[] = [
  {
    key: "hurriyet-opens",
    title: "11th Iran-Turkey High Security Council meeting convenes",
    publisher: "Hürriyet",
    url: "http://www.hurriyet.com.tr/gundem/11th-iran-turkey-high-security-council-meeting-convenes-3965265",
    reliability: "C",
    published: ["2006-02-21", "21.02.2006"],
    summary: `The eleventh meeting began in the interior ministry in Tehran on Sunday evening and is to last three days; Mohammad-Baqer Zolqadr and Şehabettin Harput sit in it.
A draft security agreement from the tenth meeting is to be made final, says Zolqadr. Smuggling of goods, drugs and arms and the passing of terrorists across the border are to be taken up too.`,
    claims: [
      observer(
        "hurriyet-eleventh",
        "meeting:hsc-11",
        "done",
        "The eleventh meeting began in the interior ministry in Tehran on Sunday evening",
        "The 11th began on Sunday 19 February 2006.",
      ),
      zolqadr(
        "zolqadr-draft",
        "agreement:hsc-2006",
        "under_negotiation",
        "A draft security agreement from the tenth meeting is to be made final",
        "The agreement's draft was older than the meeting.",
      ),
    ],
  },
  {
    key: "hurriyet-signed",
    title: "Turkey-Iraq ink security agreement",
    publisher: "Hürriyet",
    url: "http://www.hurriyet.com.tr/gundem/turkey-iraq-ink-security-agreement-3976439",
    reliability: "C",
    published: ["2006-02-23", "23.02.2006"],
    note: "The headline says Iraq. The text is about Iran.",
    summary: `The meeting in Tehran ended on Tuesday, and both deputy ministers signed a security agreement: a stronger border, and less smuggling of goods, drugs and arms across it.
Zolqadr told the press that illegal crossings are to be stopped more firmly, and called it a step forward.
Harput hoped that it makes the border safer.`,
    claims: [
      observer(
        "hurriyet-signature",
        "action:hsc-2006-signed",
        "done",
        "both deputy ministers signed a security agreement",
        "An agreement was signed at the end of the 11th meeting.",
      ),
      zolqadr(
        "zolqadr-step",
        "agreement:hsc-2006",
        "agreed",
        "called it a step forward",
        "Side A welcomes the agreement.",
      ),
      harput(
        "harput-safer",
        "agreement:hsc-2006",
        "agreed",
        "Harput hoped that it makes the border safer.",
        "Side B hopes for a safer border of it.",
      ),
    ],
  },
  {
    key: "jamestown-before",
    title: "Turkey and Iran expected to boost security cooperation",
    publisher: "Jamestown Foundation, Eurasia Daily Monitor",
    publisherRef: "EDM 5:70",
    url: "https://jamestown.org/program/turkey-and-iran-expected-to-boost-security-cooperation/",
    reliability: "C",
    published: ["2008-04", "volume 5, issue 70"],
    summary: `The twelfth meeting of the High Security Commission is planned for 14 to 18 April in Ankara, with deputy minister Mohtaj for Iran and undersecretary Güneş for Turkey.
The one before was in Tehran in February 2006.
The commission goes back to 1988, and did next to nothing in its first ten years.`,
    claims: [
      observer(
        "jamestown-plan",
        "meeting:hsc-12",
        "promised",
        "planned for 14 to 18 April in Ankara",
        "The 12th was planned for 14 to 18 April 2008.",
      ),
      observer(
        "jamestown-eleventh",
        "meeting:hsc-11",
        "done",
        "The one before was in Tehran in February 2006.",
        "The 11th was in Tehran in February 2006.",
      ),
      observer(
        "jamestown-1988",
        "group:hsc",
        "done",
        "The commission goes back to 1988",
        "The commission was set up in 1988.",
      ),
    ],
  },
  {
    key: "jamestown-after",
    title: "Iran and Turkey move closer on counter-terrorism cooperation",
    publisher: "Jamestown Foundation, Terrorism Focus",
    publisherRef: "TF 5:16",
    url: "https://jamestown.org/program/iran-and-turkey-move-closer-on-counter-terrorism-cooperation",
    reliability: "C",
    published: ["2008-04", "volume 5, issue 16"],
    note: "Relays a statement of Turkey's interior ministry of 17 April 2008, which has not been read itself.",
    summary: `Turkey's interior ministry made known on 17 April that officials of both had signed a memorandum of understanding, when the twelfth meeting was over.
At the meeting before, in February 2006, a memorandum of understanding had been signed as well, a Turkish newspaper is quoted.`,
    claims: [
      turkishInterior(
        "ministry-mou",
        "action:mou-2008-signed",
        "done",
        "officials of both had signed a memorandum of understanding",
        "A memorandum was signed at the 12th meeting.",
      ),
      turkishInterior(
        "ministry-twelfth",
        "meeting:hsc-12",
        "done",
        "when the twelfth meeting was over",
        "The 12th had ended by 17 April 2008.",
      ),
      observer(
        "jamestown-mou-2006",
        "action:hsc-2006-signed",
        "done",
        "a memorandum of understanding had been signed as well",
        "What was signed in 2006 was a memorandum.",
        { stance: "qualifies" },
      ),
    ],
  },
  {
    key: "mna-2008",
    title: "The security agreement between Iran and Turkey is ready to be signed",
    publisher: "Mehr News Agency",
    publisherRef: "MNA 668683",
    url: "https://ar.mehrnews.com/news/668683/%D8%A7%D9%84%D8%A7%D8%AA%D9%81%D8%A7%D9%82%D9%8A%D8%A9-%D8%A7%D9%84%D8%A7%D9%85%D9%86%D9%8A%D8%A9-%D8%A8%D9%8A%D9%86-%D8%A7%D9%8A%D8%B1%D8%A7%D9%86-%D9%88%D8%AA%D8%B1%D9%83%D9%8A%D8%A7-%D8%AC%D8%A7%D9%87%D8%B2%D8%A9-%D9%84%D9%84%D8%AA%D9%88%D9%82%D9%8A%D8%B9",
    aligned: "IRN",
    reliability: "C",
    published: ["2008-04~", "after 15 April 2008"],
    note: "In Arabic; the title is ours. The copy at hand has no date of its own.",
    summary: `Abbas Mohtaj, back from four days in Turkey: an agreement between Iran and Turkey on terrorism, smuggling, the border, the handing over of criminals and organised crime is ready to be signed.
The twelfth meeting took place on Tuesday 15 April 2008, with deputy ministers and experts; the thirteenth is to follow in April 2009 in Tehran.`,
    claims: [
      mohtaj(
        "mohtaj-ready",
        "agreement:crime-2008",
        "under_negotiation",
        "is ready to be signed",
        "In April 2008 the agreement was ready for signature.",
      ),
      mohtaj(
        "mohtaj-twelfth",
        "meeting:hsc-12",
        "done",
        "The twelfth meeting took place on Tuesday 15 April 2008",
        "The 12th was on 15 April 2008.",
      ),
      mohtaj(
        "mohtaj-thirteenth",
        "meeting:hsc-13",
        "promised",
        "the thirteenth is to follow in April 2009 in Tehran",
        "The 13th was set for April 2009, in Tehran.",
      ),
    ],
  },
];
