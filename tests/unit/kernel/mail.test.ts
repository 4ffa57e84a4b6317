import { expect, test } from "vitest";
import { serverUrl } from "@/lib/kernel/mail";

test.each([
  ["smtp://register:secret@mail.example:587", true],
  ["smtp://register:secret@mail.example:587?requireTLS=false", true],
  ["smtp://register:secret@127.0.0.1:25", false],
  ["smtp://register:secret@[::1]:25", false],
  ["smtp://register:secret@localhost", false],
  ["smtp://register:secret@localhost.example", true],
  ["smtps://register:secret@mail.example", true],
  ["smtp://mail.example", false],
])("%s insists on an encrypted line: %s", (url, insists) => {
  expect(new URL(serverUrl(url)).searchParams.get("requireTLS") === "true").toBe(insists);
});
