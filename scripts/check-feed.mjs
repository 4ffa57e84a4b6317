#!/usr/bin/env node
/**
 * Gives a feed to the readers of Debian, and prints what they make of it:
 *
 *   apt-get install -y khal python3-icalendar
 *   node scripts/check-feed.mjs http://localhost:3000/feeds/…/calendar.ics [more addresses]
 *
 * Prints no address, for an address is a secret. Ends with 1 when a reader refuses anything.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const READ = `
import sys, datetime
from icalendar import Calendar
text = open(sys.argv[1], "rb").read()
lines = text.split(b"\\r\\n")
assert all(len(line) <= 75 for line in lines), "a line of more than 75 octets"
assert b"\\n" not in text.replace(b"\\r\\n", b""), "a bare line end"
calendar = Calendar.from_ical(text)
events = calendar.walk("VEVENT")
assert len({str(event["UID"]) for event in events}) == len(events), "an identity that is there twice"
for event in events:
    start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
    assert end is None or end > start, "an end before its beginning"
days = [event for event in events if not isinstance(event.decoded("DTSTART"), datetime.datetime)]
again = Calendar.from_ical(calendar.to_ical())
assert [str(e["SUMMARY"]) for e in again.walk("VEVENT")] == [str(e["SUMMARY"]) for e in events], "text that does not come back"
print(f"{len(events)} events, {len(days)} of them whole days; {len(calendar.walk('VTIMEZONE'))} zones; the longest line has {max(map(len, lines))} octets")
`;

/** Debian packages belong to Debian's own. */
const PYTHON = "/usr/bin/python3";

const run = (program, args, options = {}) => execFileSync(program, args, { encoding: "utf8", ...options });

/** khal takes a file in as a whole or says what it makes nothing of, on its error output. */
function khal(folder, file) {
  const calendar = join(folder, "calendar");
  mkdirSync(calendar);
  const config = join(folder, "khal.conf");
  writeFileSync(
    config,
    [
      "[calendars]",
      "[[feed]]",
      `path = ${calendar}`,
      "[locale]",
      "timeformat = %H:%M",
      "dateformat = %Y-%m-%d",
      "longdateformat = %Y-%m-%d",
      "datetimeformat = %Y-%m-%d %H:%M",
      "longdatetimeformat = %Y-%m-%d %H:%M",
      "local_timezone = Europe/Istanbul",
      "default_timezone = Europe/Istanbul",
      "[default]",
      "default_calendar = feed",
      "[sqlite]",
      `path = ${join(folder, "khal.db")}`,
      "",
    ].join("\n"),
  );
  const env = { ...process.env, LC_ALL: "C.UTF-8", HOME: folder };
  run("khal", ["-c", config, "import", "--batch", "-a", "feed", file], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const format = "{start-long}|{end-long}|{status}{title}";
  return run(
    "khal",
    ["-c", config, "list", "--once", "--format", format, "--day-format", "", "2000-01-01", "2040-01-01"],
    {
      env,
    },
  );
}

async function check(address) {
  const folder = mkdtempSync(join(tmpdir(), "entente-feed-"));
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the register answers ${response.status}`);
    const file = join(folder, "feed.ics");
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    const again = await fetch(address, { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    console.log(`\n${new URL(address).pathname.split("/").at(-1)}`);
    console.log(`  asked again with its ETag: ${again.status}`);
    console.log(`  python3-icalendar: ${run(PYTHON, ["-c", READ, file]).trim()}`);
    const listed = khal(folder, file).trim().split("\n").filter(Boolean);
    console.log(`  khal: ${listed.length} events`);
    for (const line of listed) console.log(`    ${line}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const addresses = process.argv.slice(2);
if (addresses.length === 0) {
  console.error("Name the address of a feed, as the register showed it.");
  process.exit(1);
}
console.log(
  `khal ${run("khal", ["--version"]).trim().split(" ").at(-1)}, python3-icalendar ${run(PYTHON, ["-c", "import icalendar; print(icalendar.__version__)"]).trim()}`,
);
for (const address of addresses)
  await check(address).catch((error) => {
    console.error(`  refused: ${error.message}`);
    process.exitCode = 1;
  });
