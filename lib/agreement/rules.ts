import { type Day, maxDay, minDay } from "@/lib/time/day";

export const AGREEMENT_KINDS = [
  "treaty",
  "protocol",
  "memorandum",
  "joint_statement",
  "action_plan",
  "arrangement",
  "unspecified",
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What can be done to an agreement, in the order in which it usually happens. */
export const ACTION_KINDS = [
  "initialled",
  "signed",
  "notified",
  "ratified",
  "provisionally_applied",
  "entered_into_force",
  "amended",
  "extended",
  "suspended",
  "denounced",
  "expired",
  "terminated",
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const ACTORS = ["A", "B", "both"] as const;
export type Actors = (typeof ACTORS)[number];
/** How sure it is that an act took place: the surest first. */
export const CONFIRMATIONS = ["confirmed", "probable", "possible"] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];
export const LINK_KINDS = [
  "implements",
  "amends",
  "updates",
  "supersedes",
  "extends",
  "concluded_under",
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What an agreement can be found to be. `concluded`: later acts presuppose it, but no act that concluded it is on record. */
export const AGREEMENT_STATES = [
  "not_concluded",
  "initialled",
  "concluded",
  "signed",
  "ratified",
  "provisionally_applied",
  "in_force",
  "suspended",
  "denounced",
  "expired",
  "terminated",
] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** An act as it was entered. A date that is null is unknown; an open end of one is null. */
export interface Act {
  id: string;
  kind: ActionKind;
  by: Actors;
  on: { earliest: Day | null; latest: Day | null } | null;
  confirmation: Confirmation;
  /** The entry that this one corrects or takes back: of each such chain only the last counts. */
  supersedesId: string | null;
  /** Says that what it supersedes did not happen, and nothing itself. */
  retracted: boolean;
  /** ISO 8601 in UTC. */
  recordedAt: string;
}

/** What counts of the entries known at the end of a (UTC) day: those that nothing known supersedes, and that take nothing back. */
export function standingActs<T extends Act>(entries: readonly T[], knownOn?: Day): T[] {
  const known = entries.filter((act) => knownOn === undefined || act.recordedAt.slice(0, 10) <= knownOn);
  const superseded = new Set(known.map((act) => act.supersedesId));
  return known.filter((act) => !act.retracted && !superseded.has(act.id));
}

/** Kinds whose day can be fixed beforehand; of the others the entry itself shows that they were done. */
const FORESEEN: readonly ActionKind[] = [
  "provisionally_applied",
  "entered_into_force",
  "suspended",
  "expired",
  "terminated",
];
/** Whether an act of this kind may be entered for a day that is yet to come. */
export const mayBeAhead = (kind: ActionKind): boolean => FORESEEN.includes(kind);

/**
 * Whether an act had happened by the end of a day: from its last possible day on yes, before its first no, and in
 * between nobody can say. What is done and entered was done when it was entered, which bounds open and unknown dates.
 */
export function happenedBy(act: Pick<Act, "kind" | "on" | "recordedAt">, day: Day): "yes" | "maybe" | "no" {
  const { earliest, latest } = act.on ?? { earliest: null, latest: null };
  if (earliest !== null && earliest > day) return "no";
  const entered = act.recordedAt.slice(0, 10);
  const last = latest === null ? entered : mayBeAhead(act.kind) ? latest : minDay(latest, entered);
  return maxDay(last, earliest ?? last) <= day ? "yes" : "maybe";
}

const dayOfOrder = ({ on }: Act): Day => on?.earliest ?? on?.latest ?? "9999-12-31";

/** By date, then by the usual course, then by entry; undated acts last. */
export function inOrder<T extends Act>(acts: readonly T[]): T[] {
  const keyOf = (act: T) =>
    `${dayOfOrder(act)} ${String(ACTION_KINDS.indexOf(act.kind)).padStart(2, "0")} ${act.recordedAt} ${act.id}`;
  return acts.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Whether all days that the first can mean lie before all that the second can mean. */
export function surelyBefore(first: Pick<Act, "on">, second: Pick<Act, "on">): boolean {
  const [end, start] = [first.on?.latest ?? null, second.on?.earliest ?? null];
  return end !== null && start !== null && end < start;
}

/** What puts an agreement out of force, the gravest first, and what can put it in force again. */
const HALTS = ["terminated", "expired", "denounced", "suspended"] as const;
const AGAIN = ["entered_into_force", "provisionally_applied"] as const;
export const LIFTED_BY: Record<(typeof HALTS)[number], readonly ActionKind[]> = {
  terminated: AGAIN,
  expired: [...AGAIN, "extended"],
  denounced: AGAIN,
  suspended: AGAIN,
};
/** What happens only to an agreement that was concluded. */
const PRESUPPOSE: readonly ActionKind[] = ["notified", "amended", "extended", ...HALTS];

export interface Standing<T> {
  state: AgreementState;
  /** Who did what it rests on: one side, or both (together or each for itself); null where it rests on nothing. */
  by: Actors | null;
  acts: T[];
}

function together(acts: readonly Act[]): Actors | null {
  const sides = new Set(acts.map(({ by }) => by));
  if (sides.size === 0) return null;
  return sides.has("both") || sides.size === 2 ? "both" : sides.has("A") ? "A" : "B";
}

/** Where these acts lead, each taken for done. The order of input does not matter. */
function standingOf<T extends Act>(acts: readonly T[]): Standing<T> {
  const of = (...kinds: readonly ActionKind[]) => acts.filter(({ kind }) => kinds.includes(kind));
  const found = (state: AgreementState, those: T[]) => ({ state, by: together(those), acts: inOrder(those) });
  for (const halt of HALTS) {
    const lifts = of(...LIFTED_BY[halt]);
    const halted = of(halt).filter((act) => !lifts.some((lift) => surelyBefore(act, lift)));
    if (halted.length > 0) return found(halt, halted);
  }
  const steps = [
    ["in_force", of("entered_into_force")],
    ["provisionally_applied", of("provisionally_applied")],
    ["ratified", of("ratified")],
    ["signed", of("signed")],
    ["concluded", of(...PRESUPPOSE)],
    ["initialled", of("initialled")],
  ] as const;
  for (const [state, those] of steps) if (those.length > 0) return found(state, [...those]);
  return found("not_concluded", []);
}

export interface AgreementStatus<T> extends Standing<T> {
  confirmation: Confirmation;
  /** What the surer acts alone come to, and how sure that is; null where the status is confirmed. */
  surer: (Omit<Standing<T>, "acts"> & { confirmation: Confirmation }) | null;
}

/** The standing acts that had or may have happened by a day; one that may have is no more than possible. */
export function actsBy<T extends Act>(standing: readonly T[], day: Day): T[] {
  return standing.flatMap((act) => {
    const happened = happenedBy(act, day);
    if (happened === "no") return [];
    return happened === "yes" ? [act] : [{ ...act, confirmation: "possible" as const }];
  });
}

/**
 * The status of an agreement on a day, computed from its standing acts.
 *
 * - An end (terminated, expired, denounced, suspended: the gravest wins) holds until the agreement surely later enters
 *   into force or is applied again; an extension lifts an expiry. Where dates leave the order open, or are missing,
 *   the usual course is taken: it began before it ended. `doubtsOf` tells where that was needed.
 * - Else the furthest step: in force, provisionally applied, ratified, signed, concluded, initialled. Amendments and
 *   extensions are marks (`marksOf`), not steps.
 * - `confirmation` is how sure the status is: it is confirmed when the confirmed acts lead to it and adding the less
 *   sure ones does not lead away, neither together nor any of them alone: an expiry that only a possible later act
 *   lifts may stand unlifted. A status that holds only with merely possible acts is possible, and `surer` says
 *   what would stand without them.
 */
export function statusOf<T extends Act>(standing: readonly T[], day: Day): AgreementStatus<T> {
  const acts = actsBy(standing, day);
  const sureness = (act: T) => CONFIRMATIONS.indexOf(act.confirmation);
  const atLeast = (sure: Confirmation) => acts.filter((act) => sureness(act) <= CONFIRMATIONS.indexOf(sure));
  const confirmed = standingOf(atLeast("confirmed"));
  const probable = standingOf(atLeast("probable"));
  const whole = standingOf(acts);
  const alike = (a: Standing<T>, b: Standing<T>) => a.state === b.state && a.by === b.by;
  /** Whether the acts of that sureness leave the surer ones' standing as it is: together, and each alone. */
  const holds = (surer: Standing<T>, all: Standing<T>, before: T[], sure: Confirmation) =>
    alike(all, surer) &&
    acts.every((act) => act.confirmation !== sure || alike(standingOf([...before, act]), surer));
  const isProbableConfirmed = holds(confirmed, probable, atLeast("confirmed"), "probable");
  if (!holds(probable, whole, atLeast("probable"), "possible")) {
    const { state, by } = probable;
    const surer = {
      state,
      by,
      confirmation: isProbableConfirmed ? ("confirmed" as const) : ("probable" as const),
    };
    return { ...whole, confirmation: "possible", surer };
  }
  if (isProbableConfirmed) return { ...whole, confirmation: "confirmed", surer: null };
  const { state, by } = confirmed;
  return { ...whole, confirmation: "probable", surer: { state, by, confirmation: "confirmed" } };
}

export interface Mark<T> {
  kind: "amended" | "extended";
  /** Of the surest act of the kind. */
  confirmation: Confirmation;
  acts: T[];
}

/** The surest of several. */
export function surest(acts: readonly Pick<Act, "confirmation">[]): Confirmation | null {
  return CONFIRMATIONS.find((sure) => acts.some(({ confirmation }) => confirmation === sure)) ?? null;
}

/** Whether it was amended or extended by a day: said beside the status, whatever that is. */
export function marksOf<T extends Act>(standing: readonly T[], day: Day): Mark<T>[] {
  return (["amended", "extended"] as const).flatMap((kind) => {
    const acts = inOrder(actsBy(standing, day).filter((act) => act.kind === kind));
    const confirmation = surest(acts);
    return confirmation ? [{ kind, confirmation, acts }] : [];
  });
}

/** Why an act cannot be entered like this, or null. `today` is the later one of the two sides'. */
export function actRefusal(
  { kind, on }: Pick<Act, "kind" | "on">,
  today: Day,
): { reason: string; message: string; field: "on" } | null {
  if (mayBeAhead(kind) || on?.earliest == null || on.earliest <= today) return null;
  return {
    reason: "act_in_future",
    message: "This act cannot have been done on a day that is yet to come.",
    field: "on",
  };
}
