import { dayToDbDate } from "@/lib/time/day";
import type { MeetingData } from "../shapes";
import { type Book, dated, known } from "./book";

/** Meetings with their groups, agenda and who was there; their outcomes come after the commitments. */
export async function writeMeetings(book: Book, meetings: readonly MeetingData[]): Promise<void> {
  const { tx, dossierId, shared } = book;
  for (const {
    key,
    groups,
    on,
    lastDay,
    areas,
    agenda = [],
    attendances = [],
    outcomes: _,
    ...data
  } of meetings) {
    const number = book.number("meeting");
    const meeting = await tx.meeting.create({
      data: {
        dossierId,
        number,
        ...data,
        ...dated("on", on),
        lastDay: lastDay && dayToDbDate(lastDay),
        issueAreas: book.areas(areas),
      },
    });
    const meetingId = meeting.id;
    book.keep(`meeting:${key}`, meeting);
    const { title, status } = data;
    book.accountNumbered("meeting", "meeting", meetingId, number, title, { title, status });
    await tx.meetingGroup.createMany({
      // The ordinal is one of the group that is named first.
      data: groups.map((group, at) => ({
        dossierId,
        meetingId,
        workingGroupId: book.id(`group:${group}`),
        numbered: at === 0,
      })),
    });
    await tx.agendaItem.createMany({
      data: agenda.map((item, at) => ({ dossierId, meetingId, position: at + 1, title: item })),
    });
    for (const { institution, official, ...rest } of attendances)
      await tx.attendance.create({
        data: {
          dossierId,
          meetingId,
          ...rest,
          institutionId: institution && known(shared.institution, institution),
          officialId: official && known(shared.official, official),
        },
      });
  }
}

/** What came of the meetings, some of it a commitment. */
export async function writeOutcomes(book: Book, meetings: readonly MeetingData[]): Promise<void> {
  const { tx, dossierId } = book;
  for (const { key: meeting, outcomes = [] } of meetings)
    for (const { key, commitment, ...rest } of outcomes) {
      const outcome = await tx.outcome.create({
        data: {
          dossierId,
          number: book.number("outcome"),
          meetingId: book.id(`meeting:${meeting}`),
          commitmentId: book.maybe("commitment", commitment),
          ...rest,
        },
      });
      if (key) book.keep(`outcome:${key}`, outcome);
    }
}
