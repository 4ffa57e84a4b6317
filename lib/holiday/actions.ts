"use server";

import { addHoliday, editHoliday, removeHoliday, restoreHoliday } from "@/lib/holiday/commands";
import { confirmHolidays } from "@/lib/holiday/commands/confirm";
import { estimateHolidays } from "@/lib/holiday/commands/estimate";
import type {
  Confirmed,
  ConfirmInput,
  Estimated,
  HolidayAddInput,
  HolidayEditInput,
  HolidayWritten,
} from "@/lib/holiday/schema";
import { act, type FormState, field, fieldAll, fields, fieldsAsSent } from "@/lib/kernel/action";

const FIELDS = ["day", "name", "percent", "standing", "source", "asOf"];
const versioned = (form: FormData) => ({
  id: field(form, "id") ?? "",
  version: field(form, "version") ?? "",
});

export async function addHolidayAction(form: FormData): Promise<FormState<HolidayWritten>> {
  // The command parses it; a form has text only.
  return act(addHoliday, fields(form, ["party", ...FIELDS]) as HolidayAddInput, form);
}

export async function editHolidayAction(form: FormData): Promise<FormState<HolidayWritten>> {
  // A field that was emptied is meant so, and refused by name.
  return act(editHoliday, { ...versioned(form), ...fieldsAsSent(form, FIELDS) } as HolidayEditInput, form);
}

export async function removeHolidayAction(form: FormData): Promise<FormState<HolidayWritten>> {
  return act(removeHoliday, versioned(form), form);
}

export async function restoreHolidayAction(id: string, version: number): Promise<FormState<HolidayWritten>> {
  return act(restoreHoliday, { id, version });
}

export async function estimateHolidaysAction(form: FormData): Promise<FormState<Estimated>> {
  return act(estimateHolidays, { party: field(form, "party") ?? "", year: field(form, "year") ?? "" }, form);
}

/** Each day of the form has its version and a verdict under its ID; the day that the calendar gives where it differs. */
export async function confirmHolidaysAction(form: FormData): Promise<FormState<Confirmed>> {
  const days = fieldAll(form, "holiday").flatMap((id) => {
    const verdict = field(form, `verdict ${id}`);
    if (verdict === undefined) return [];
    const day = verdict === "moved" ? field(form, `day ${id}`) : undefined;
    return [{ id, version: field(form, `version ${id}`), verdict, ...(day !== undefined && { day }) }];
  });
  const told = fields(form, ["party", "year", "source", "receivedOn"]);
  return act(confirmHolidays, { ...told, days } as ConfirmInput, form);
}
