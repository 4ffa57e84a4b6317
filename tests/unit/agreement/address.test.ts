import { expect, test } from "vitest";
import { addressOf, cutsOf, inputOf, readAddress } from "@/lib/agreement/schema/address";

test("an address is read into the list's input, and written in one order", () => {
  const search = {
    known_on: "2020-01-01",
    status: ["signed", "in_force"],
    issue_area: "migration",
    q: " wall ",
    other: "x",
  };
  const { filters, wrong } = readAddress(search);
  expect(wrong).toEqual([]);
  expect(inputOf(filters)).toEqual({
    q: " wall ",
    status: "signed,in_force",
    issueArea: "migration",
    knownOn: "2020-01-01",
  });
  expect(cutsOf(filters)).toEqual({ knownOn: "2020-01-01" });
  expect(addressOf("/a", filters, "next")).toBe(
    "/a?q=+wall+&status=signed,in_force&issue_area=migration&known_on=2020-01-01&cursor=next",
  );
  expect(addressOf("/a", {})).toBe("/a");
});

test("what is wrong in an address is left out, and said", () => {
  const { filters, wrong } = readAddress({ status: "dead", as_of: "2019-02-30", kind: "treaty" });
  expect(filters).toEqual({ kind: "treaty" });
  expect(wrong).toEqual([
    "“dead” is not a status, and was left out.",
    "“2019-02-30” is not a day, such as 2019-03-04, and was left out.",
  ]);
});
