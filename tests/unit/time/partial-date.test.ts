import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";
import { formatPartialDate, precisionOf, readPartialDate, sayReading } from "@/lib/time/partial-date";
import { toPersian } from "@/lib/time/persian";

function read(text: string, calendar?: "gregorian" | "persian") {
  const result = readPartialDate(text, { calendar });
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  return result.value;
}

describe("a date as an analyst types it", () => {
  it.each([
    ["December 2017", "2017-12", "December 2017"],
    ["dec. 2017", "2017-12", "December 2017"],
    ["20 Dec 2017", "2017-12-20", "20 December 2017"],
    ["the 20th of December 2017", "2017-12-20", "20 December 2017"],
    ["December 20, 2017", "2017-12-20", "20 December 2017"],
    ["Tuesday, 19 December 2017", "2017-12-19", "19 December 2017"],
    ["2017", "2017", "2017"],
    ["20/12/2017", "2017-12-20", "20 December 2017"],
    ["03/04/2019", "2019-04-03", "3 April 2019"],
    ["4.3.2019", "2019-03-04", "4 March 2019"],
    ["12/2017", "2017-12", "December 2017"],
    ["2017/12/20", "2017-12-20", "20 December 2017"],
    ["early 2018", "2018-01/2018-04", "between January and April 2018"],
    ["mid-2018", "2018-05/2018-08", "between May and August 2018"],
    ["late 2018", "2018-09/2018-12", "between September and December 2018"],
    ["mid February 2019", "2019-02-11/2019-02-20", "between 11 and 20 February 2019"],
    ["late February 2019", "2019-02-21/2019-02-28", "between 21 and 28 February 2019"],
    ["first half of 2018", "2018-01/2018-06", "between January and June 2018"],
    ["second half of February 2019", "2019-02-16/2019-02-28", "between 16 and 28 February 2019"],
    ["Q3 2018", "2018-07/2018-09", "between July and September 2018"],
    ["2018 q3", "2018-07/2018-09", "between July and September 2018"],
    ["last quarter of 2018", "2018-10/2018-12", "between October and December 2018"],
    ["H2 2018", "2018-07/2018-12", "between July and December 2018"],
    ["spring 2018", "2018-21", "spring 2018"],
    ["winter 2017/18", "2017-24", "winter 2017-18"],
    ["before 2016", "../2015", "before 2016"],
    ["before March 2016", "../2016-02", "before March 2016"],
    ["before 20 December 2017", "../2017-12-19", "by 19 December 2017"],
    ["by 20 December 2017", "../2017-12-20", "by 20 December 2017"],
    ["by the end of 2018", "../2018", "before 2019"],
    ["by the end of December 2018", "../2018-12", "before January 2019"],
    ["before summer 2018", "../2018-05", "before June 2018"],
    ["after 2016", "2017/..", "2017 or later"],
    ["after spring 2018", "2018-06-22/..", "22 June 2018 or later"],
    ["since 2017-03", "2017-03/..", "March 2017 or later"],
    ["from the beginning of 2017", "2017/..", "2017 or later"],
    ["about 2010", "2010~", "about 2010"],
    ["circa 2010", "2010~", "about 2010"],
    ["c. 2010", "2010~", "about 2010"],
    ["perhaps July 2010", "2010-07?", "perhaps July 2010"],
    ["perhaps about 2010", "2010%", "perhaps about 2010"],
    ["about 2010?", "2010%", "perhaps about 2010"],
    ["between 1 and 30 June 2018", "2018-06-01/2018-06-30", "between 1 and 30 June 2018"],
    ["1-3 June 2018", "2018-06-01/2018-06-03", "between 1 and 3 June 2018"],
    ["28 June to 2 July 2018", "2018-06-28/2018-07-02", "between 28 June and 2 July 2018"],
    [
      "28 December 2018 – 2 January 2019",
      "2018-12-28/2019-01-02",
      "between 28 December 2018 and 2 January 2019",
    ],
    ["June–July 2018", "2018-06/2018-07", "between June and July 2018"],
    ["2016-2018", "2016/2018", "between 2016 and 2018"],
    ["about 2010 to 2012", "2010~/2012~", "about between 2010 and 2012"],
    ["2010 to perhaps 2012", "2010/2012?", "between 2010 and perhaps 2012"],
    ["the 2010s", "201X", "the 2010s"],
    ["20XX", "20XX", "2000 to 2099"],
    ["2017-12-XX", "2017-12-XX", "December 2017"],
    ["2017-03/", "2017-03/", "from March 2017, end unknown"],
    ["/2017-03", "/2017-03", "until March 2017, start unknown"],
    ["Aralık 2017", "2017-12", "December 2017"],
    ["4 Mart 2019 Pazartesi", "2019-03-04", "4 March 2019"],
    ["Çarşamba, 20 Aralık 2017", "2017-12-20", "20 December 2017"],
    ["4 March 2019, Monday", "2019-03-04", "4 March 2019"],
    ["2018 sonu", "2018-09/2018-12", "between September and December 2018"],
    ["2018 yılı sonu", "2018-09/2018-12", "between September and December 2018"],
    ["2018 yılının başında", "2018-01/2018-04", "between January and April 2018"],
    ["Haziran 2018 sonu", "2018-06-21/2018-06-30", "between 21 and 30 June 2018"],
    ["2018'in ilk yarısı", "2018-01/2018-06", "between January and June 2018"],
    ["2020’nin ortalarında", "2020-05/2020-08", "between May and August 2020"],
    ["Aralık 2018 başı", "2018-12-01/2018-12-10", "between 1 and 10 December 2018"],
    ["15 ŞUBAT 2018", "2018-02-15", "15 February 2018"],
    ["دسامبر ۲۰۱۷", "2017-12", "December 2017"],
    ["  in   December 2017 ", "2017-12", "December 2017"],
    ["29 May 1453", "1453-05-29", "29 May 1453"],
  ])("%s", (text, edtf, words) => {
    const date = read(text);
    expect(date).toMatchObject({ edtf, calendar: "gregorian" });
    expect(formatPartialDate(date)).toBe(words);
  });

  it.each([
    ["29 Azar 1396", "2017-12-20"],
    ["1396-09-29", "2017-12-20"],
    ["1396/9/29", "2017-12-20"],
    ["29/09/1396", "2017-12-20"],
    ["۲۹ آذر ۱۳۹۶", "2017-12-20"],
    ["٢٩ آذر ١٣٩٦", "2017-12-20"],
    ["۱۳۹۶/۰۹/۲۹", "2017-12-20"],
    ["Azar 1396", "2017-11-22/2017-12-21"],
    ["1396", "2017-03-21/2018-03-20"],
    ["1396?", "2017-03-21?/2018-03-20?"],
    ["first half of 1397", "2018-03-21/2018-09-22"],
    ["second half of 1397", "2018-09-23/2019-03-20"],
    ["winter 1396", "2017-12-22/2018-03-20"],
    ["بهار ۱۳۹۷", "2018-03-21/2018-06-21"],
    ["سه‌شنبه ۲۸ آذر ۱۳۹۶", "2017-12-19"],
    ["سه شنبه 28 آذر 1396", "2017-12-19"],
    ["چهارشنبه، ۲۹ آذر ۱۳۹۶", "2017-12-20"],
    ["نیمه اول ۱۳۹۷", "2018-03-21/2018-09-22"],
    ["نیمهٔ دوم ۱۳۹۷", "2018-09-23/2019-03-20"],
    ["اواخر ۱۳۹۷", "2018-11-22/2019-03-20"],
    ["اواخر سال ۱۳۹۷", "2018-11-22/2019-03-20"],
    ["اوایل آذر ۱۳۹۶", "2017-11-22/2017-12-01"],
    ["late Azar 1396", "2017-12-12/2017-12-21"],
    ["1390s", "2011-03-21/2021-03-20"],
    ["before Azar 1396", "../2017-11-21"],
    ["after 1396", "2018-03-21/.."],
    ["1396/1397", "2017-03-21/2019-03-20"],
    ["Aban to Azar 1396", "2017-10-23/2017-12-21"],
    ["30 Esfand 1403", "2025-03-20"],
  ])("%s is Solar Hijri", (text, edtf) => {
    expect(read(text)).toMatchObject({ edtf, calendar: "persian", printed: text });
  });

  it.each([
    ["30 February 2019", "There is no 30 February 2019: that month has 28 days."],
    ["31 Mehr 1396", "There is no 31 Mehr 1396: that month has 30 days."],
    ["30 Esfand 1396", "There is no 30 Esfand 1396: that month has 29 days."],
    ["4 Mart 2019 Salı", "That day is a Monday, not a Tuesday."],
    ["31/07/1396", "There is no 31 Mehr 1396: that month has 30 days."],
    ["12/20/2017", "There is no month 20. In figures the day comes first, then the month."],
    ["20/12/17", "Write the year with four digits."],
    ["December 17", "Write the year with four digits."],
    ["20 December", "The year is missing."],
    ["Monday 19 December 2017", "That day is a Tuesday, not a Monday."],
    ["Tir 2017", "Solar Hijri years are read from 1200 to 1500, and 2017 is outside."],
    [
      "winter 2018",
      "Winter 2018 can be the one that begins or the one that ends the year. Write “winter 2017-18” or “winter 2018-19”.",
    ],
    ["third half of 2018", "A year has two halves and four quarters."],
    ["Q2 December 2018", "Quarters are parts of a year, not of a month."],
    ["2018 to 2016", "The range ends before it begins."],
    ["before 30 February 2019", "There is no 30 February 2019: that month has 28 days."],
    ["before 0001", "Years run from 0001 to 9999."],
    ["after 9999", "Years run from 0001 to 9999."],
    ["-0044", "Years run from 0001 to 9999: negative and longer ones are not taken."],
    ["unknown", "Leave the date empty when it is unknown."],
    ["", "Enter a date, as precise as the source gives it."],
    ["x".repeat(121), "A date has at most 120 characters."],
  ])("%j is refused", (text, reason) => {
    expect(readPartialDate(text)).toEqual({ ok: false, reason });
  });

  it.each([
    "today",
    "next week",
    "2017-12-20\u0000",
    "\ud800 2017",
    "مهرماه",
    "20 12",
    "between 2016",
    "2018-06 2017",
  ])("%j is not understood", (text) => {
    expect(readPartialDate(text).ok).toBe(false);
  });

  it("obeys a stated calendar", () => {
    expect(read("1396", "gregorian")).toMatchObject({ edtf: "1396", calendar: "gregorian" });
    expect(read("1396-09-29", "gregorian").edtf).toBe("1396-09-29");
    expect(read("1196", "gregorian").edtf).toBe("1196");
    expect(readPartialDate("2017", { calendar: "persian" }).ok).toBe(false);
    expect(readPartialDate("Azar 1396", { calendar: "gregorian" }).ok).toBe(false);
    expect(readPartialDate("May 1396", { calendar: "persian" }).ok).toBe(false);
  });

  it("keeps the words unless they add nothing to the EDTF", () => {
    expect(read("late  2018 ").printed).toBe("late 2018");
    expect(read("2018-06").printed).toBeNull();
  });

  it("never throws, whatever is typed", () => {
    const word = fc.constantFrom(
      "2018",
      "1396",
      "Azar",
      "May",
      "to",
      "before",
      "/",
      "-",
      "12",
      "Q3",
      "late",
      "?",
      "winter",
      "half",
      "of",
      "0000",
      "9999",
    );
    const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40, unit: "binary" }), phrase), (text) => {
        const result = readPartialDate(text);
        if (result.ok) expect(parseEdtf(result.value.edtf).ok).toBe(true);
        else expect(result.reason).toMatch(/\.$/);
      }),
      { numRuns: 1000 },
    );
  });
});

const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2100-12-31") }).map(dayOfNumber);
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("", "?", "~", "%"))
  .map(([d, precision, mark]) => `${d.slice(0, precision)}${mark}`);
const season = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 21, max: 24 }))
  .map(([year, code]) => `${year}-${code}`);
const edtf = fc.oneof(
  date,
  season,
  date.map((text) => `../${text}`),
  date.map((text) => `${text}/..`),
  date.map((text) => `/${text}`),
  date.map((text) => `${text}/`),
  fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
);

describe("a partial date in words", () => {
  it("can be typed back and means the same", () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const parsed = parseEdtf(text);
        fc.pre(parsed.ok);
        const again = read(formatPartialDate({ edtf: text }), "gregorian");
        expect(again).toMatchObject({ earliest: parsed.value.earliest, latest: parsed.value.latest });
      }),
      { numRuns: 1000 },
    );
  });

  it("says that nothing is known", () => {
    expect(formatPartialDate(null)).toBe("date unknown");
  });

  it("refuses a stored text that is not EDTF", () => {
    expect(() => formatPartialDate({ edtf: "soon" })).toThrow(RangeError);
  });

  it.each([
    ["20 December 2017", "day"],
    ["29 Azar 1396", "day"],
    ["December 2017", "month"],
    ["Azar 1396", "month"],
    ["2017-12-XX", "month"],
    ["spring 2018", "season"],
    ["2017", "year"],
    ["1396", "year"],
    ["201X", "decade"],
    ["20XX", "range"],
    ["late 2018", "range"],
    ["late Azar 1396", "range"],
    ["first half of 1397", "range"],
    ["before 2016", "before"],
    ["/2016", "before"],
    ["after 2016", "after"],
  ])("%s is a %s", (text, precision) => {
    expect(precisionOf(read(text))).toBe(precision);
  });

  it("is echoed in the Solar Hijri calendar", () => {
    expect(toPersian(read("20 December 2017").earliest ?? "")).toBe("29 Azar 1396");
  });
});

describe("what is said of a date while it is typed", () => {
  it.each([
    ["29 Azar 1396", "Wednesday 20 December 2017"],
    ["03/04/2019", "Wednesday 3 April 2019"],
    ["20 December 2017", "Wednesday 20 December 2017"],
    ["late 2018", "between September and December 2018"],
    ["first half of 1397", "between 21 March and 22 September 2018"],
    ["December 2017", null],
    ["before 2016", null],
    ["31 February 2019", null],
    ["20 Dece", null],
    ["", null],
  ])("%s", (typed, said) => {
    expect(sayReading(typed)).toBe(said);
  });
});
