import { describe, expect, test } from "vitest";
import type { FormValues } from "@/components/commitment/commitment-values";
import { keepChanged, meanwhile, merge } from "@/components/shell/merging";

const opened: FormValues = {
  title: "Open two crossings",
  bearer: "A",
  kind: "one_off",
  wording: "First line\nSecond line",
  condition: "",
  due: "",
  agreement: "A-1",
  provision: "",
  meeting: "",
  issueAreas: ["migration", "smuggling"],
};

function formOf({ issueAreas, ...texts }: FormValues): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.set(name, text.replaceAll("\n", "\r\n"));
  for (const area of issueAreas) form.append("issueAreas", area);
  return form;
}

describe("two people's changes of one commitment", () => {
  const theirs = {
    ...opened,
    condition: "official orders",
    title: "Open three crossings",
    issueAreas: ["migration"],
  };

  test("theirs are named with what is on record now", () => {
    expect(meanwhile(opened, theirs)).toEqual([
      { name: "title", values: ["Open three crossings"] },
      { name: "condition", values: ["official orders"] },
      { name: "issueAreas", values: ["migration"] },
    ]);
    expect(meanwhile(opened, { ...opened, issueAreas: ["smuggling", "migration"] })).toEqual([]);
  });

  test("of different fields are merged; of the same field mine stays", () => {
    const form = formOf({ ...opened, title: "Open two crossings in the west", wording: "Mine" });
    merge(form, opened, theirs);
    expect(form.get("title")).toBe("Open two crossings in the west");
    expect(form.get("wording")).toBe("Mine");
    expect(form.get("condition")).toBe("official orders");
    expect(form.getAll("issueAreas")).toEqual(["migration"]);
  });

  test("an untouched text of several lines is not taken for a change of mine", () => {
    const form = formOf(opened);
    merge(form, opened, { ...opened, wording: "Theirs" });
    expect(form.get("wording")).toBe("Theirs");
  });

  test("a bearer that the form does not send is left alone", () => {
    const form = formOf(opened);
    form.delete("bearer");
    merge(form, opened, { ...opened, bearer: "each" });
    expect(form.has("bearer")).toBe(false);
  });
});

describe("a form that sends only what was changed", () => {
  const was = { on: "4 March 2019", lastDay: "", startTime: "10:00", timeZone: "Asia/Tehran", reason: "" };
  const together = { on: ["lastDay", "startTime", "timeZone"], startTime: ["timeZone"] };
  const formOf = (typed: Partial<typeof was>) => {
    const form = new FormData();
    form.set("id", "m");
    for (const [name, text] of Object.entries({ ...was, ...typed })) form.set(name, text);
    return form;
  };

  test("keeps a changed field and what belongs to it, and what is not of the record", () => {
    const moved = formOf({ on: "5 March 2019" });
    expect(keepChanged(moved, was, together)).toBe(true);
    expect([...moved.keys()]).toEqual(["id", "on", "lastDay", "startTime", "timeZone"]);
    const explained = formOf({ reason: "Elections" });
    expect(keepChanged(explained, was, together)).toBe(true);
    expect([...explained.keys()]).toEqual(["id", "reason"]);
  });

  test("says that nothing was changed", () => {
    const form = formOf({});
    expect(keepChanged(form, was, together)).toBe(false);
    expect([...form.keys()]).toEqual(["id"]);
  });
});
