import { daysOf, type HolidayRule, type HolidayRules } from "./rule";

const LAW = "Law 2429 of 1981 on the National Day and general holidays";
const SINCE = "1981-03-19";

const fixed = (
  key: string,
  name: string,
  [month, day]: readonly [number, number],
  article: string,
  more: Partial<HolidayRule> = {},
): HolidayRule =>
  daysOf("gregorian", `${LAW}, ${article}`)(key, name, month, day, {
    from: SINCE,
    standing: "official",
    ...more,
  });

/** A feast from 13:00 on its eve. The law gives the length; the days are announced by the Presidency of Religious Affairs. */
function feast(key: string, name: string, [month, day]: readonly [number, number], length: number) {
  const source = `${LAW}, art. 2(B); its day is computed (Umm al-Qura)`;
  const common = { calendar: "lunar", month, day, from: SINCE, standing: "estimated", source } as const;
  return [
    { ...common, key: `${key}-eve`, name: `${name}, eve`, offset: -1, percent: 50 },
    ...Array.from({ length }, (_, at) => ({
      ...common,
      key: `${key}-${at + 1}`,
      name: `${name}, day ${at + 1}`,
      offset: at,
    })),
  ] satisfies HolidayRule[];
}

/**
 * Turkey. The law closes offices from 13:00 on the eves of its feasts and of Republic Day: half a day. The shifts are
 * those of the Presidency of Religious Affairs' calendars of 2015 and 2016, as newspapers printed them; from 2017 to
 * 2026 its feasts and the reckoning fall on the same days.
 */
export const turkey: HolidayRules = {
  reckoning: "umm_al_qura",
  shifts: { "1436/12": 1, "1437/10": -1, "1437/12": 1 },
  rules: [
    fixed("new-year", "New Year's Day", [1, 1], "art. 2(C)"),
    fixed("children", "National Sovereignty and Children's Day", [4, 23], "art. 2(A)"),
    fixed("labour", "Labour and Solidarity Day", [5, 1], "art. 2(C), since Law 5892 of 2009", {
      from: "2009-04-27",
    }),
    fixed("youth", "Commemoration of Atatürk, Youth and Sports Day", [5, 19], "art. 2(A)"),
    fixed("democracy", "Democracy and National Unity Day", [7, 15], "art. 2(C), since Law 6752 of 2016", {
      from: "2016-10-29",
    }),
    fixed("victory", "Victory Day", [8, 30], "art. 2(A)"),
    fixed("republic-eve", "Republic Day, eve", [10, 28], "art. 1", { percent: 50 }),
    fixed("republic", "Republic Day", [10, 29], "art. 1"),
    ...feast("ramazan", "Ramazan Bayramı", [10, 1], 3),
    ...feast("kurban", "Kurban Bayramı", [12, 10], 4),
  ],
  gaps: "Days that the government adds around a feast are decided each time, and are not estimated.",
};
