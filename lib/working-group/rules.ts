import {
  type Adherence,
  adherenceRange,
  type CadenceRule,
  hasEnded,
  heldOn,
  nextStart,
  rollingDue,
  ruleOn,
  type Span,
  vesselsOf,
  type Window,
  windowsOf,
} from "@/lib/cadence/rules";
import { fewestCredited, isMovable, mostCredited, reachesAny } from "@/lib/cadence/rules/placement";
import { sayRule } from "@/lib/cadence/rules/words";
import {
  hasPassed,
  isWaiting,
  type NextDue,
  nextDue,
  type Slot,
  type SlotMeeting,
  slotsOf,
} from "@/lib/slot/rules";
import { addDays, type Day, dayNumber, maxDay, minDay } from "@/lib/time/day";

/** How far ahead slots are told of, in days. */
const FARTHEST = 5 * 366;

/** A meeting as far as a group's track is concerned. */
export interface TrackMeeting extends SlotMeeting {
  ordinal: number | null;
}

/** A meeting that the numbering implies, on the days that its neighbours leave. */
export interface ImpliedMeeting extends Span {
  ordinal: number;
}

/** What is due next; a rolling rule has no window that ends. */
export interface TrackNext extends Omit<NextDue, "last"> {
  last: Day | null;
}

export interface Track<M extends TrackMeeting> {
  /** In words, the rule that is in force, else the next, else the latest. */
  rule: string;
  from: Day | null;
  to: Day | null;
  /** Whether the rule says no more than "normally": its figures are indicative. */
  indicative: boolean;
  rolling: boolean;
  /** Whether no rule ever asked for a number: it is to meet when necessary, and nothing falls due. */
  onDemandOnly: boolean;
  slots: Slot<M>[];
  /** Windows that a rule cuts short: the exact share that was rounded. */
  cut: Pick<Window, "start" | "end" | "exact" | "quota">[];
  adherence: { min: Adherence; max: Adherence };
  /** With what may have been held besides: meetings of no recorded outcome, and those that the numbering implies. */
  atMost: Adherence;
  /** Why the figure is not one number. */
  open: { dates: M[]; unconfirmed: M[]; implied: number[] };
  /** The last day of the last window that ended and asked for a meeting. */
  until: Day | null;
  /** The first day that is counted from, where the figure is not of the rule in force alone; else null. */
  since: Day | null;
  next: TrackNext | null;
  /** Held, but no date is known: they fill no slot. */
  undated: number;
  /** Certainly held under the rules, and filled no slot: how many, over all days that partial dates can mean. */
  surplus: { min: number; max: number };
}

function rollingNext(rule: CadenceRule, held: readonly Span[], today: Day): TrackNext | null {
  if (hasEnded(rule, today)) return null;
  const past = held.filter((span) => heldOn(span, today) !== null);
  const { due: pace } = rollingDue(
    rule,
    past.flatMap(({ earliest }) => earliest ?? []),
    today,
  );
  const { due: latestPace } = rollingDue(
    rule,
    past.map(({ latest }) => minDay(latest ?? today, today)),
    today,
  );
  return { pace, latestPace, last: null, deadline: addDays(latestPace, 1), waiting: 1 };
}

/** What is due next: in the windows that have begun, or where they are full in the one that comes after them. */
function nextDueOf(
  rules: readonly CadenceRule[],
  meetings: readonly SlotMeeting[],
  slots: readonly Slot[],
  today: Day,
  cut: Day | null,
): NextDue | null {
  if (slots.some((slot) => slot.meeting === null && isWaiting(slot, today))) return nextDue(slots, today);
  const after = nextStart(rules, slots.at(-1)?.window.end ?? today);
  const ahead = after === null ? slots : slotsOf(windowsFrom(cut, rules, after), meetings, today);
  return nextDue(ahead, today);
}

function windowsFrom(cut: Day | null, rules: readonly CadenceRule[], horizon: Day): Window[] {
  return windowsOf(rules, horizon).filter(({ start }) => cut === null || start >= cut);
}

const isDated = ({ earliest, latest }: Span) => earliest !== null || latest !== null;

/** The slots of a track on a day, and what is due next. */
export interface Practice<M extends SlotMeeting> {
  /** The rule in force, else the next, else the latest; none without rules. */
  rule: CadenceRule | undefined;
  windows: Window[];
  slots: Slot<M>[];
  next: TrackNext | null;
}

/**
 * The windows of the rules of one group and level and their slots, as far as meetings are planned, and no further than a
 * few years: a slot for each of a hundred tells nobody anything. With the meetings whose date is known at all.
 * @param meetings from the cut on, if it is cut
 * @param cut a day from which nothing depends on what came before; earlier windows are left out
 */
export function slotsUnder<M extends SlotMeeting>(
  rules: readonly CadenceRule[],
  meetings: readonly M[],
  today: Day,
  cut: Day | null = null,
): Pick<Practice<M>, "windows" | "slots"> & { dated: M[] } {
  const dated = meetings.filter(isDated);
  const planned = dated.reduce((last, { earliest }) => maxDay(last, earliest ?? last), today);
  const windows = windowsFrom(cut, rules, minDay(planned, addDays(today, FARTHEST)));
  return { windows, slots: slotsOf(windows, dated, today), dated };
}

/**
 * The slots of the rules of one group and level, and what is due next.
 * @param meetings from the cut on, if it is cut
 * @param cut a day from which nothing depends on what came before; earlier windows are left out
 */
export function practiceOf<M extends SlotMeeting>(
  rules: readonly CadenceRule[],
  meetings: readonly M[],
  today: Day,
  cut: Day | null = null,
): Practice<M> {
  const { windows, slots, dated } = slotsUnder(rules, meetings, today, cut);
  const rule = ruleOn(rules, today);
  const held = dated.filter(({ status }) => status === "held");
  const rolling = rule?.anchor === "rolling" ? rollingNext(rule, held, today) : null;
  // The rule that a rolling one follows may wait for a meeting in its grace.
  const windowed = nextDueOf(rules, dated, slots, today, cut);
  const isFirst = rolling && (windowed === null || rolling.deadline < windowed.deadline);
  return { rule, windows, slots, next: isFirst ? rolling : windowed };
}

/**
 * Meetings whose day passed and whose outcome nobody recorded, as one for each ordinal: one with the number of a
 * meeting that was held is not another meeting.
 */
function unconfirmedOf<M extends TrackMeeting>(meetings: readonly M[], today: Day): M[] {
  const seen = new Set(meetings.flatMap((m) => (m.status === "held" ? (m.ordinal ?? []) : [])));
  return meetings.filter((meeting) => {
    const { ordinal } = meeting;
    if (!hasPassed(meeting, today) || (ordinal !== null && seen.has(ordinal))) return false;
    if (ordinal !== null) seen.add(ordinal);
    return true;
  });
}

/**
 * What the rules of one group and level ask for, and what the meetings make of it on a day.
 * @param implied the meetings that the group's numbering implies and nobody reported
 */
export function trackOf<M extends TrackMeeting>(
  rules: readonly CadenceRule[],
  meetings: readonly M[],
  today: Day,
  implied: readonly ImpliedMeeting[] = [],
): Track<M> {
  const dated = meetings.filter(isDated);
  const { rule, windows, slots, next } = practiceOf(rules, meetings, today);
  const closed = windows.filter(({ end }) => end <= today);
  const asking = closed.findLast(({ quota }) => quota > 0);
  const first = windows[0]?.start;
  const vessels = vesselsOf(closed);
  const reaches = (span: Span) => {
    const days = heldOn(span, today);
    return days !== null && reachesAny(vessels, days);
  };
  const held = dated.filter(({ status }) => status === "held");
  const adherence = adherenceRange(windows, held, today);
  const unconfirmed = unconfirmedOf(dated, today).filter(reaches);
  const numbered = implied.filter(reaches);
  return {
    rule: rule ? sayRule(rule) : "",
    from: rule?.from ?? null,
    to: rule?.to ?? null,
    indicative: rules.some(({ bound }) => bound === "normally"),
    rolling: rule?.anchor === "rolling",
    onDemandOnly: rules.length > 0 && rules.every(({ times }) => times === 0),
    slots,
    cut: windows
      .filter(({ exact, quota }) => Math.abs(exact - quota) > 1e-9)
      .map(({ start, end, exact, quota }) => ({ start, end, exact, quota })),
    adherence,
    atMost: adherenceRange(windows, [...held, ...unconfirmed, ...numbered], today).max,
    open: {
      dates:
        adherence.min.credited === adherence.max.credited
          ? []
          : held.filter((span) => {
              const days = heldOn(span, today);
              return days !== null && isMovable(vessels, days);
            }),
      unconfirmed,
      implied: numbered.map(({ ordinal }) => ordinal),
    },
    until: asking ? addDays(asking.end, -1) : null,
    since: asking && promisedByOthers(rules, rule, asking) ? (first ?? null) : null,
    next,
    undated: meetings.filter((m) => m.status === "held" && m.earliest === null && m.latest === null).length,
    surplus: surplusOf(windows, held, today),
  };
}

/** Whether what was promised up to the end of a window was promised by other rules than that one, or by others too. */
function promisedByOthers(
  rules: readonly CadenceRule[],
  rule: CadenceRule | undefined,
  { end }: Window,
): boolean {
  return rules.some(
    (other) => other !== rule && other.anchor !== "rolling" && other.times > 0 && other.from < end,
  );
}

/**
 * How many were held beyond the number: certainly while a rule asked for one, and not in its grace alone. "When
 * necessary" asks for none, and under a rolling rule there is no beyond.
 */
function surplusOf(windows: readonly Window[], held: readonly Span[], today: Day): Track<never>["surplus"] {
  const vessels = vesselsOf(windows);
  const stretches = windows.map(({ start, end }) => ({ first: dayNumber(start), after: dayNumber(end) }));
  const days = held.flatMap((span) => heldOn(span, today) ?? []);
  // Of their days those alone on which a rule asked for a number.
  const under = days.flatMap(({ from, to }) => {
    const begin = stretches.find(({ after }) => from < after);
    const end = stretches.findLast(({ first }) => first <= to);
    const clipped = begin && end && { from: Math.max(from, begin.first), to: Math.min(to, end.after - 1) };
    return clipped && clipped.from <= clipped.to
      ? [{ ...clipped, surely: clipped.from === from && clipped.to === to }]
      : [];
  });
  const surely = under.filter((one) => one.surely);
  return {
    min: surely.length - mostCredited(vessels, surely),
    // One more that may lie under a rule takes at the most one slot, so that it never lowers what is left over.
    max: under.length - fewestCredited(vessels, under),
  };
}
