import { type Day, dayNumber } from "./day";

/**
 * The months of the Umm al-Qura calendar, as Intl has them. It is Saudi Arabia's and is reckoned ahead; elsewhere a
 * month begins when the moon is seen, so what is taken from it is an estimate, commonly right within a day.
 */
const MONTHS = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  month: "numeric",
  timeZone: "UTC",
});

/** The Islamic month of a day, 1 to 12, by the Umm al-Qura calendar. */
export function islamicMonth(day: Day): number {
  return Number(MONTHS.format(dayNumber(day) * 86_400_000));
}

/** Whether a day lies in Ramadan: an estimate. */
export function isRamadan(day: Day): boolean {
  return islamicMonth(day) === 9;
}
