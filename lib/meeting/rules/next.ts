import { ordinal } from "@/lib/cadence/rules/words";
import type { MeetingStatus } from "@/lib/meeting/rules";
import type { HostTurn } from "@/lib/slot/rules/host";

type Side = "A" | "B";

const WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];

/** "5th meeting of the Joint Working Group", or without a number where none is claimed. */
export function defaultTitle(group: string, number: number | null): string {
  return number === null ? `Meeting of ${group}` : `${ordinal(number)} meeting of ${group}`;
}

/** The title with its ordinal, in figures or in words, counted on by one; null where it has none. */
function countedOn(title: string, number: number): string | null {
  const [word, next] = [WORDS[number - 1], WORDS[number]];
  const figures = new RegExp(`\\b${ordinal(number)}\\b`, "i");
  if (figures.test(title)) return title.replace(figures, ordinal(number + 1));
  const words = word && next ? new RegExp(`\\b${word}\\b`, "i") : null;
  if (!words || !next) return null;
  const found = words.exec(title)?.[0];
  if (found === undefined) return null;
  const capital = found[0] !== found[0]?.toLowerCase();
  return title.replace(words, capital ? `${next[0]?.toUpperCase()}${next.slice(1)}` : next);
}

/** An item of an agenda with the kinds of what came of it. */
export interface Dealt {
  title: string;
  outcomes: readonly string[];
}

/** The items that the next meeting has to take up again: those that no decision and no closing settled. */
export function carriedOver<T extends Dealt>(agenda: readonly T[]): T[] {
  return agenda.filter(({ outcomes }) => !outcomes.some((kind) => kind === "decision" || kind === "closes"));
}

/** What the next meeting is taken from. */
export interface Last {
  title: string;
  group: string;
  ordinal: number | null;
  status: MeetingStatus;
  hostSide: Side | null;
  place: string | null;
  /** Whose turn it is to host, and where each side last hosted. */
  turn: Pick<HostTurn, "side" | "why">;
  places: Record<Side, string | null>;
}

/**
 * The next meeting of a series as the last one suggests it. What was cancelled is made up for: same number, same host.
 * The place is where the host hosted last, or that of the last meeting where no rule says who hosts.
 */
export function proposeNext(last: Last): {
  title: string;
  ordinal: number | null;
  hostSide: Side | null;
  place: string | null;
} {
  const again = last.status === "cancelled";
  const number = last.ordinal === null ? null : again ? last.ordinal : last.ordinal + 1;
  const counted = last.ordinal === null || again ? null : countedOn(last.title, last.ordinal);
  const hostSide = (again ? last.hostSide : null) ?? last.turn.side;
  return {
    title: again ? last.title : (counted ?? defaultTitle(last.group, number)),
    ordinal: number,
    hostSide,
    place: hostSide ? last.places[hostSide] : last.turn.why === "unspecified" ? last.place : null,
  };
}
