import { daysOf, type HolidayRules } from "./rule";

const fixed = daysOf("gregorian", "Fixed day of the government's list of holidays");
const lunar = daysOf(
  "lunar",
  "Computed from the crescent over Dhaka; it depends on the moon, and may differ by a day",
);

/** Bangladesh: what can be computed of the days in the government's yearly list. */
export const bangladesh: HolidayRules = {
  reckoning: "crescent_dhaka",
  rules: [
    fixed("language", "Language Martyrs' Day", 2, 21),
    fixed("independence", "Independence Day", 3, 26),
    fixed("new-year", "Bengali New Year", 4, 14),
    fixed("may", "May Day", 5, 1),
    fixed("mourning", "National Mourning Day", 8, 15, { to: "2024-08-13" }),
    fixed("victory", "Victory Day", 12, 16),
    fixed("christmas", "Christmas Day", 12, 25),
    lunar("ashura", "Ashura", 1, 10),
    lunar("mawlid", "Birth of the Prophet", 3, 12),
    lunar("barat", "Shab-e-Barat", 8, 15),
    lunar("qadr", "Shab-e-Qadr", 9, 27),
    lunar("fitr-eve", "Eid-ul-Fitr, day before", 10, 1, { offset: -1 }),
    lunar("fitr-1", "Eid-ul-Fitr", 10, 1),
    lunar("fitr-2", "Eid-ul-Fitr, day after", 10, 1, { offset: 1 }),
    lunar("azha-eve", "Eid-ul-Azha, day before", 12, 10, { offset: -1 }),
    lunar("azha-1", "Eid-ul-Azha", 12, 10),
    lunar("azha-2", "Eid-ul-Azha, day after", 12, 10, { offset: 1 }),
  ],
  gaps: "Feasts of the Hindu and Buddhist calendars, and the days that the government adds or drops, are not computed: take them from its list for each year.",
};
