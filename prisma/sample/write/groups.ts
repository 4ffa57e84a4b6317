import { dayToDbDate } from "@/lib/time/day";
import type { GroupData } from "../shapes";
import { type Book, dated, known } from "./book";

/** Groups with their seats and cadences. A parent stands before its children. */
export async function writeGroups(book: Book, groups: readonly GroupData[]): Promise<void> {
  const { tx, dossierId } = book;
  for (const { key, parent, established, areas, seats, cadences, ...data } of groups) {
    const number = book.number("workingGroup");
    const group = await tx.workingGroup.create({
      data: {
        dossierId,
        number,
        ...data,
        parentId: book.maybe("group", parent),
        ...dated("established", established),
        issueAreas: book.areas(areas),
      },
    });
    const workingGroupId = group.id;
    book.keep(`group:${key}`, group);
    book.accountNumbered("workingGroup", "working_group", group.id, number, data.name, { name: data.name });
    for (const { institution, ...seat } of seats) {
      const institutionId = known(book.shared.institution, institution);
      await tx.seat.create({ data: { dossierId, workingGroupId, institutionId, ...seat } });
    }
    for (const { key: cadence, from, ...rule } of cadences) {
      const ruleNumber = book.number("cadence");
      const row = await tx.cadence.create({
        data: { dossierId, number: ruleNumber, workingGroupId, from: dayToDbDate(from), ...rule },
      });
      book.keep(`cadence:${cadence}`, row);
      const { times, per } = rule;
      book.accountNumbered("cadence", "cadence", row.id, ruleNumber, data.name, { times, per, from });
    }
  }
}
