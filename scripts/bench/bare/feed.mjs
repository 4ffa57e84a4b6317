/** The calendar of a dossier, as `/feeds/{token}/calendar.ics` streams it. */
import { once } from "node:events";

const PAGE = 500;
const EVENTS = `
  WITH page AS MATERIALIZED (
    SELECT m.* FROM meeting m WHERE m.dossier_id = (SELECT id FROM dossier WHERE slug = $1) AND m.number > $2
      AND m.archived_at IS NULL AND m.on_earliest IS NOT NULL AND m.on_latest IS NOT NULL
    ORDER BY m.number LIMIT ${PAGE}
  ), grouped AS MATERIALIZED (
    SELECT p.id, string_agg(w.name, '; ' ORDER BY w.number) AS groups
    FROM page p JOIN meeting_group g ON g.meeting_id = p.id JOIN working_group w ON w.id = g.working_group_id GROUP BY p.id
  )
  SELECT m.id, m.number, $1 AS slug, m.title, m.status, m.place, m.online, m.level, m.reason, m.on_edtf,
    m.on_earliest::text, m.on_latest::text, m.last_day::text, m.time_zone, m.start_time, m.end_time, m.sequence,
    to_char(m.updated_at, 'YYYYMMDD"T"HH24MISS"Z"') AS changed, x.groups
  FROM page m LEFT JOIN grouped x ON x.id = m.id ORDER BY m.number`;

const STATUS = {
  planned: "TENTATIVE",
  announced: "TENTATIVE",
  scheduled: "CONFIRMED",
  held: "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
const compact = (day) => day.replaceAll("-", "");

/** Folds at 75 octets, between code points. */
function fold(line) {
  if (line.length <= 75 && Buffer.byteLength(line) <= 75) return line;
  let folded = "";
  let room = 75;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (octets > room) {
      folded += "\r\n ";
      room = 74;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}

function timesOf(row) {
  const day = compact(row.on_earliest);
  const clock = (time) => `${time.replace(":", "")}00`;
  if (row.time_zone)
    return [
      `DTSTART;TZID=${row.time_zone}:${day}T${clock(row.start_time)}`,
      `DTEND;TZID=${row.time_zone}:${day}T${clock(row.end_time)}`,
    ];
  const after = new Date(Date.parse(row.last_day ?? row.on_latest) + 86_400_000).toISOString().slice(0, 10);
  return [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${compact(after)}`, "TRANSP:TRANSPARENT"];
}

function eventOf(row, origin) {
  const link = `${origin}/dossiers/${row.slug}/meetings/M-${row.number}`;
  const described = [
    `M-${row.number}, ${row.groups}`,
    `Status: ${row.status}`,
    row.reason && `Reason: ${row.reason}`,
    `Date: ${row.on_edtf}`,
    `Place: ${row.place ?? "not stated"}`,
    `Level: ${row.level.replaceAll("_", " ")}`,
    link,
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${row.id}@entente`,
    `DTSTAMP:${row.changed}`,
    `LAST-MODIFIED:${row.changed}`,
    `SEQUENCE:${row.sequence}`,
    ...timesOf(row),
    `SUMMARY:${escaped(row.title)}`,
    `DESCRIPTION:${escaped(described.filter(Boolean).join("\n"))}`,
    ...(row.place ? [`LOCATION:${escaped(row.place)}`] : []),
    `STATUS:${STATUS[row.status]}`,
    `URL:${link}`,
    "END:VEVENT",
    "",
  ]
    .map(fold)
    .join("\r\n");
}

/** @param {import("pg").Pool} pool */
export async function feed(pool, { dossier }, response) {
  response.writeHead(200, { "content-type": "text/calendar; charset=utf-8" });
  response.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bare//EN\r\n");
  for (let after = 0; ; ) {
    const { rows } = await pool.query({ name: "events", text: EVENTS, values: [dossier, after] });
    if (!response.write(rows.map((row) => eventOf(row, "http://localhost")).join("")))
      await once(response, "drain");
    if (rows.length < PAGE) break;
    after = rows.at(-1).number;
  }
  response.end("END:VCALENDAR\r\n");
}
