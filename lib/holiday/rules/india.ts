import { daysOf, type HolidayRules } from "./rule";

const national = daysOf("gregorian", "Fixed day, closed in the offices of the central government every year");
const lunar = daysOf(
  "lunar",
  "Computed from the crescent over Delhi; it is announced for each place, and may differ by a day",
);

/** India: what can be computed of the days on which the central government's offices in Delhi close. */
export const india: HolidayRules = {
  reckoning: "crescent_delhi",
  rules: [
    national("republic", "Republic Day", 1, 26),
    national("independence", "Independence Day", 8, 15),
    national("gandhi", "Mahatma Gandhi's birthday", 10, 2),
    national("christmas", "Christmas Day", 12, 25),
    lunar("ashura", "Muharram", 1, 10),
    lunar("mawlid", "Birth of the Prophet", 3, 12),
    lunar("fitr", "Id-ul-Fitr", 10, 1),
    lunar("zuha", "Id-ul-Zuha", 12, 10),
  ],
  gaps: "Feasts of the Hindu, Sikh, Jain, Buddhist and Christian calendars that move (Holi, Dussehra, Diwali, Good Friday and others) are not computed: take them from the list that the Department of Personnel and Training publishes for each year.",
};
