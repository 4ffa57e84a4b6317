import { CalendarClock, Check, CircleHelp, type LucideIcon, Undo2, X } from "lucide-react";
import type { WindowMeeting } from "@/lib/meeting/schema/window";

export type Sign = "held" | "coming" | "unconfirmed" | "postponed" | "cancelled";

/** What stands for a meeting's status where there is no room for the word: an icon, or a letter where it is smaller still. */
export const SIGNS: Record<Sign, { Icon: LucideIcon; glyph: string; word: string }> = {
  held: { Icon: Check, glyph: "✓", word: "held" },
  coming: { Icon: CalendarClock, glyph: "→", word: "planned, announced or scheduled" },
  unconfirmed: { Icon: CircleHelp, glyph: "?", word: "unconfirmed: the day passed, no outcome is recorded" },
  postponed: { Icon: Undo2, glyph: "↩", word: "postponed" },
  cancelled: { Icon: X, glyph: "×", word: "cancelled" },
};

export function signOf({ status, unconfirmed }: Pick<WindowMeeting, "status" | "unconfirmed">): Sign {
  if (unconfirmed) return "unconfirmed";
  return status === "held" || status === "postponed" || status === "cancelled" ? status : "coming";
}

/** Its status in words, "unconfirmed" included. */
export function statusWords({ status, unconfirmed }: Pick<WindowMeeting, "status" | "unconfirmed">): string {
  return unconfirmed ? `${status}, unconfirmed` : status;
}
