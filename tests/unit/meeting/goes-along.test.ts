import { expect, test } from "vitest";
import { goesAlong } from "@/components/meeting/goes-along";

const was = {
  on: "4 March 2031",
  lastDay: "2031-03-05",
  startTime: "10:00",
  endTime: "12:00",
  timeZone: "Asia/Tehran",
};

test("a new date takes the length and the hours along, a vague one neither, and words that are no date nothing", () => {
  const hours = { startTime: "10:00", endTime: "12:00" };
  expect(goesAlong(was, "18 March 2031")).toEqual({ lastDay: "2031-03-19", ...hours });
  expect(goesAlong(was, "1 March 2031")).toEqual({ lastDay: "2031-03-02", ...hours });
  expect(goesAlong({ ...was, lastDay: "" }, "18 March 2031")).toEqual({ lastDay: "", ...hours });
  expect(goesAlong(was, "April 2031")).toEqual({ lastDay: "", startTime: "", endTime: "" });
  expect(goesAlong(was, "4 March 2031")).toEqual({ lastDay: "2031-03-05", ...hours });
  expect(goesAlong(was, "18 Mar")).toBeNull();
});
