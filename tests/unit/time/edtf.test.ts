import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/time/edtf";

describe("EDTF level 1", () => {
  it.each([
    ["2017", "2017-01-01", "2017-12-31"],
    ["2017-12", "2017-12-01", "2017-12-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["2017-12-20", "2017-12-20", "2017-12-20"],
    ["2018-21", "2018-03-01", "2018-06-21"],
    ["2018-22", "2018-06-01", "2018-09-23"],
    ["2018-23", "2018-09-01", "2018-12-22"],
    ["2018-24", "2018-12-01", "2019-03-20"],
    ["2017?", "2017-01-01", "2017-12-31"],
    ["2017-12~", "2017-12-01", "2017-12-31"],
    ["2017-12-20%", "2017-12-20", "2017-12-20"],
    ["2018-21?", "2018-03-01", "2018-06-21"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["00XX", "0001-01-01", "0099-12-31"],
    ["2017-XX", "2017-01-01", "2017-12-31"],
    ["2017-12-XX", "2017-12-01", "2017-12-31"],
    ["2016-02-XX", "2016-02-01", "2016-02-29"],
    ["2017-XX-XX", "2017-01-01", "2017-12-31"],
    ["2017/2018", "2017-01-01", "2018-12-31"],
    ["2017-12/2018-02-03", "2017-12-01", "2018-02-03"],
    ["2017?/2018~", "2017-01-01", "2018-12-31"],
    ["2018-06/2018", "2018-06-01", "2018-12-31"],
    ["../2015", null, "2015-12-31"],
    ["2017-03/..", "2017-03-01", null],
    ["/2015-02", null, "2015-02-28"],
    ["2017/", "2017-01-01", null],
    ["0001-01-01", "0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31", "9999-12-31"],
  ])("%s is from %s to %s", (edtf, earliest, latest) => {
    expect(parseEdtf(edtf)).toMatchObject({ ok: true, value: { edtf, earliest, latest } });
  });

  it.each([
    ["2017-02-30", "There is no 30 February 2017: that month has 28 days."],
    ["2017-13", "There is no month 13."],
    ["2017-25", "There is no month 25."],
    ["2017-21-01", "A season has no day."],
    ["0000", "Years run from 0001 to 9999."],
    ["9999-24", "Years run from 0001 to 9999."],
    ["-0044", "Years run from 0001 to 9999: negative and longer ones are not taken."],
    ["Y170000002", "Years run from 0001 to 9999: negative and longer ones are not taken."],
    ["12345", "A year has four digits."],
    ["2XXX", "Only the last one or two digits of a year can be unspecified."],
    ["XXXX-12", "Only the last one or two digits of a year can be unspecified."],
    ["201X-12", "Where digits of the year are unspecified, no month or day can follow."],
    ["2017-XX-20", "A day can't be known in a month that is not."],
    ["2017?-12", "A qualifier (?, ~ or %) stands at the end of a date."],
    ["2017-12-20T10:00", "A date has no time of day."],
    ["2018/2017", "The interval ends before it begins."],
    ["2017/2018/2019", "An interval has two ends, with one stroke between them."],
    ["../..", "An interval needs a date at one end at least."],
    ["/", "An interval needs a date at one end at least."],
    ["201X/2020", "The ends of an interval have no unspecified digits."],
    ["", "This is not an EDTF date of level 1, such as 2017-12 or 2017-12-20."],
    ["..", "This is not an EDTF date of level 1, such as 2017-12 or 2017-12-20."],
    ["2017-1", "This is not an EDTF date of level 1, such as 2017-12 or 2017-12-20."],
    ["2017 ", "This is not an EDTF date of level 1, such as 2017-12 or 2017-12-20."],
  ])("%j is refused", (text, reason) => {
    expect(parseEdtf(text)).toEqual({ ok: false, reason });
  });
});
