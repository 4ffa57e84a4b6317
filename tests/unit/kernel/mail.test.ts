import { expect, test } from "vitest";
import { insistsOnTls } from "@/lib/kernel/mail";

test.each([
  ["smtp://user:secret@mail.example:587", true],
  ["smtps://user:secret@mail.example", true],
  ["smtp://mail.example", false],
  ["smtp://user:secret@127.0.0.1:2525", false],
  ["smtp://user:secret@[::1]", false],
  ["smtp://user:secret@localhost", false],
  ["smtp://user:secret@localhost.example", true],
])("a password goes in the clear to this machine alone: %s", (url, insists) => {
  expect(insistsOnTls(url)).toBe(insists);
});
