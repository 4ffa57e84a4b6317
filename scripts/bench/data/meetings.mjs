/** Meetings of a dossier: from 2000 to 2027, most on a day, some within a month or a year, a few open at an end. */

const STATUSES = ["held", "held", "held", "held", "held", "held", "cancelled", "postponed"];
const PLACES = ["Ankara", "Tehran", "Van", "Iğdır", "Urmia", null];
const LEVELS = ["technical", "expert", "deputy_minister", "minister"];
const DAY = 86_400_000;
const dayAt = (time) => new Date(time).toISOString().slice(0, 10);
const lastOfMonth = (month) => dayAt(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));

function dateOf(luck) {
  const day = luck.day(2000, 2028);
  const kind = luck.below(100);
  if (kind < 86) return { edtf: day, earliest: day, latest: day, exact: true };
  const month = day.slice(0, 7);
  if (kind < 94) return { edtf: month, earliest: `${month}-01`, latest: lastOfMonth(month) };
  const year = day.slice(0, 4);
  if (kind < 98) return { edtf: year, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (kind < 99) return { edtf: `../${year}`, earliest: null, latest: `${year}-12-31` };
  return { edtf: null, earliest: null, latest: null };
}

/** Wall times at three hours east of Greenwich, the year round. */
function timeOf(luck, { exact, earliest }) {
  if (!exact || !luck.is(0.3) || earliest < "2017-01-01") return {};
  const start = Date.parse(`${earliest}T00:00:00Z`) + (8 + luck.below(8)) * 3_600_000;
  const clock = (time) => new Date(time).toISOString().slice(11, 16);
  const instant = (time) => new Date(time - 3 * 3_600_000).toISOString();
  const end = start + 2 * 3_600_000;
  return {
    start,
    end,
    start_time: clock(start),
    end_time: clock(end),
    starts_at: instant(start),
    ends_at: instant(end),
  };
}

/**
 * @param {ReturnType<import("./chance.mjs").chance>} luck
 * @param {{ dossier: string, groups: string[], count: number, today: string }} of
 */
export function meetingRows(luck, { dossier, groups, count, today }) {
  const tables = { meeting: [], meeting_group: [], agenda_item: [] };
  for (let number = 1; number <= count; number += 1) {
    const id = luck.key();
    const date = dateOf(luck);
    const coming = date.latest === null || date.latest >= today;
    const time = timeOf(luck, date);
    tables.meeting.push({
      id,
      dossier_id: dossier,
      number,
      title: `${luck.of(["Joint working group", "Border commission", "Uzmanlar toplantısı", "Expert meeting"])}, meeting ${number}`,
      ordinal: luck.is(0.5) ? Math.min(number, 10_000) : null,
      level: luck.of(LEVELS),
      status: coming ? (date.edtf ? "scheduled" : "planned") : luck.of(STATUSES),
      place: luck.of(PLACES),
      host_side: luck.of(["A", "B", null]),
      on_edtf: date.edtf,
      on_earliest: date.earliest,
      on_latest: date.latest,
      last_day: date.exact && !time.start && luck.is(0.1) ? dayAt(Date.parse(date.latest) + 2 * DAY) : null,
      start_time: time.start_time,
      end_time: time.end_time,
      time_zone: time.start ? "Europe/Istanbul" : null,
      starts_at: time.starts_at,
      ends_at: time.ends_at,
      reason: luck.is(0.05) ? "The other side asked for another day; a new one was not named." : null,
      note: luck.is(0.2) ? "Announced by one side only. The other side has not spoken of it." : "",
      sequence: luck.below(3),
      version: 1 + luck.below(3),
      created_at: "2024-01-01T00:00:00Z",
      updated_at: "2025-06-01T10:00:00Z",
    });
    tables.meeting_group.push({ dossier_id: dossier, meeting_id: id, working_group_id: luck.of(groups) });
    if (luck.is(0.25))
      for (const position of [1, 2])
        tables.agenda_item.push({
          id: luck.key(),
          dossier_id: dossier,
          meeting_id: id,
          position,
          title: luck.of([
            "Smuggling of fuel",
            "Crossings that wait for orders",
            "Exchange of liaison officers",
          ]),
        });
  }
  return tables;
}
