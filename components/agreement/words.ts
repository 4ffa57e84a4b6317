import type {
  ActionKind,
  Actors,
  AgreementKind,
  AgreementState,
  Confirmation,
  LinkKind,
} from "@/lib/agreement/rules";
import type { IDENTIFIER_SCHEMES } from "@/lib/agreement/schema";
import type { PartialDateShape } from "@/lib/kernel/partial-date";
import { formatPartialDate } from "@/lib/time/partial-date";

export const kindWord: Record<AgreementKind, string> = {
  treaty: "Treaty",
  protocol: "Protocol",
  memorandum: "Memorandum of understanding",
  joint_statement: "Joint statement",
  action_plan: "Action plan",
  arrangement: "Arrangement",
  unspecified: "Kind not stated",
};

/** The kind where a heading says already that it is one. */
export const sayKind = (kind: AgreementKind): string =>
  kind === "unspecified" ? "not stated" : kindWord[kind];

export const actionWord: Record<ActionKind, string> = {
  initialled: "Initialled",
  signed: "Signed",
  notified: "Notified",
  ratified: "Ratified",
  provisionally_applied: "Provisionally applied",
  entered_into_force: "Entered into force",
  amended: "Amended",
  extended: "Extended",
  suspended: "Suspended",
  denounced: "Denounced",
  expired: "Expired",
  terminated: "Terminated",
};

export const stateWord: Record<AgreementState, string> = {
  not_concluded: "No conclusion on record",
  initialled: "Initialled",
  concluded: "Concluded",
  signed: "Signed",
  ratified: "Ratified",
  provisionally_applied: "Provisionally applied",
  in_force: "In force",
  suspended: "Suspended",
  denounced: "Denounced",
  expired: "Expired",
  terminated: "Terminated",
};

export const identifierWord: Record<(typeof IDENTIFIER_SCHEMES)[number], string> = {
  unts: "UN Treaty Series",
  lon: "League of Nations Treaty Series",
  gazette: "Gazette",
  register: "National register",
  wikidata: "Wikidata",
  cow: "Correlates of War",
};

/** What this agreement does to the other one, and what the other does to it. */
export const linkWord: Record<LinkKind, { to: string; from: string }> = {
  implements: { to: "Implements", from: "Implemented by" },
  amends: { to: "Amends", from: "Amended by" },
  updates: { to: "Updates", from: "Updated by" },
  supersedes: { to: "Supersedes", from: "Superseded by" },
  extends: { to: "Extends", from: "Extended by" },
  concluded_under: { to: "Concluded under", from: "Frame of" },
};

/** A word as it stands within a sentence. */
export const inline = (word: string): string => `${word[0]?.toLowerCase()}${word.slice(1)}`;

/** The doubt before the word: "Possibly signed"; what is confirmed is simply said. */
export function hedged(confirmation: Confirmation, word: string): string {
  if (confirmation === "confirmed") return word;
  return `${confirmation === "possible" ? "Possibly" : "Probably"} ${inline(word)}`;
}

/** A state, with the side where it is one side's doing. It is both sides' when nothing is said. */
export function sayState(state: AgreementState, by: Actors | null): string {
  if ((by !== "A" && by !== "B") || state === "concluded") return stateWord[state];
  return state === "in_force" ? `${stateWord[state]} for ${by} alone` : `${stateWord[state]} by ${by}`;
}

/** What happens to an agreement rather than being done by anybody, when both sides are meant. */
const HAPPENS: readonly ActionKind[] = ["entered_into_force", "expired"];

/** An act in words, as sure as it is: "Possibly signed by both sides", "Ratified by A (Iran)". */
export function sayAct(
  { kind, by, confirmation }: { kind: ActionKind; by: Actors; confirmation: Confirmation },
  names: { A: string; B: string },
): string {
  const word = hedged(confirmation, actionWord[kind]);
  return by === "both" && HAPPENS.includes(kind) ? word : `${word} ${sayBy(by, names)}`;
}

/** "by both sides", "by A (Iran)". */
export function sayBy(by: Actors, names: { A: string; B: string }): string {
  return by === "both" ? "by both sides" : `by ${by} (${names[by]})`;
}

/** A date in plain words, with the source's own words where they differ. */
export function sayDate(on: PartialDateShape | null): string {
  const plain = formatPartialDate(on);
  return on?.printed && on.printed !== plain ? `${plain} (“${on.printed}”)` : plain;
}
