import type { SeatShape, TrackShape, WorkingGroupShape } from "@/lib/working-group/schema";

export const kindWord: Record<WorkingGroupShape["kind"], string> = {
  commission: "Commission",
  committee: "Committee",
  joint_working_group: "Joint working group",
  expert_group: "Expert group",
  contact_point: "Contact point",
};

export const roleWord: Record<SeatShape["role"], string> = {
  lead: "Lead",
  member: "Member",
  operations: "Operations",
  observer: "Observer",
  secretariat: "Secretariat",
};

export const levelWord: Record<NonNullable<TrackShape["level"]>, string> = {
  technical: "Technical level",
  expert: "Expert level",
  deputy_minister: "Level of deputy ministers",
  minister: "Ministerial level",
  head_of_government: "Level of heads of government",
  head_of_state: "Level of heads of state",
  other: "Another level",
};

/** A sentence that begins with a rule. */
export function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}
