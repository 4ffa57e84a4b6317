import { daysOf, type HolidayRules } from "./rule";

const COMPUTED = "Computed from the crescent over Tehran; the official calendar may differ by a day";

/** On a day of the Solar Hijri year. The list is public, its law is not at hand: so none is called official here. */
const solar = daysOf("persian", "Fixed day in Iran's list of official holidays");

/** On a day of the lunar year, whose months begin when the crescent can be seen from Tehran. */
const lunar = daysOf("lunar", COMPUTED);

/**
 * Iran. Its official calendar is published before each Solar Hijri year; lunar months begin as the crescent is seen.
 * Reckoning when it can be seen is nearer to that than any table (docs/decisions/0011-holidays.md).
 */
export const iran: HolidayRules = {
  reckoning: "crescent_tehran",
  rules: [
    solar("nowruz-1", "Nowruz, day 1", 1, 1),
    solar("nowruz-2", "Nowruz, day 2", 1, 2),
    solar("nowruz-3", "Nowruz, day 3", 1, 3),
    solar("nowruz-4", "Nowruz, day 4", 1, 4),
    solar("islamic-republic", "Islamic Republic Day", 1, 12),
    solar("nature", "Nature Day", 1, 13),
    solar("khomeini", "Death of Khomeini", 3, 14, { from: "1990-01-01" }),
    solar("khordad-15", "Uprising of 15 Khordad", 3, 15),
    solar("bahman-22", "Victory of the Revolution", 11, 22),
    solar("oil", "Nationalisation of the oil industry", 12, 29),
    solar("year-end", "Last day of a leap year", 12, 30),
    lunar("tasua", "Tasua", 1, 9),
    lunar("ashura", "Ashura", 1, 10),
    lunar("arbaeen", "Arbaeen", 2, 20),
    lunar("safar-28", "Death of the Prophet, martyrdom of Imam Hasan", 2, 28),
    lunar("reza", "Martyrdom of Imam Reza", 2, "last"),
    lunar("askari", "Martyrdom of Imam Hasan al-Askari", 3, 8, {
      from: "2017-04-05",
      source: `Law on permanent provisions of the development programmes, art. 37, in the gazette of 16 Farvardin 1396. ${COMPUTED}`,
    }),
    lunar("mawlid", "Birth of the Prophet and of Imam Sadeq", 3, 17),
    lunar("fatima", "Martyrdom of Fatima", 6, 3),
    lunar("ali-birth", "Birth of Imam Ali", 7, 13),
    lunar("mabath", "Mab'ath", 7, 27),
    lunar("mahdi", "Birth of Imam Mahdi", 8, 15),
    lunar("ali", "Martyrdom of Imam Ali", 9, 21),
    lunar("fitr-1", "Eid al-Fitr, day 1", 10, 1),
    lunar("fitr-2", "Eid al-Fitr, day 2", 10, 2, { from: "2012-01-01" }),
    lunar("sadeq", "Martyrdom of Imam Sadeq", 10, 25),
    lunar("qurban", "Eid al-Adha", 12, 10),
    lunar("ghadir", "Eid al-Ghadir", 12, 18),
  ],
  gaps: "Closures for cold, heat, smog or mourning are ordered at short notice, and are not estimated.",
};
