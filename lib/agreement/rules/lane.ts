import {
  type Act,
  type ActionKind,
  actsBy,
  type Confirmation,
  happenedBy,
  inOrder,
  surest,
} from "@/lib/agreement/rules";
import type { Day } from "@/lib/time/day";

/** The stages of an agreement's life as the lane shows them. The first and `suspended` appear only when they occur. */
export const STAGES = [
  "initialled",
  "signed",
  "ratified",
  "in_force",
  "amended",
  "suspended",
  "ended",
] as const;
export type Stage = (typeof STAGES)[number];

const KINDS: Record<Stage, readonly ActionKind[]> = {
  initialled: ["initialled"],
  signed: ["signed"],
  ratified: ["ratified"],
  in_force: ["entered_into_force", "provisionally_applied"],
  amended: ["amended", "extended"],
  suspended: ["suspended"],
  ended: ["denounced", "expired", "terminated"],
};
const OPTIONAL: readonly Stage[] = ["initialled", "suspended"];

export interface LaneTrack<T> {
  /** Whose part it is; null where the two are not told apart. */
  side: "A" | "B" | null;
  /** `reached` by the day; `ahead` of it; or `none` on record. */
  state: "reached" | "ahead" | "none";
  /** Of the surest act; null where there is none. */
  confirmation: Confirmation | null;
  acts: T[];
}

export interface LaneStage<T> {
  stage: Stage;
  tracks: LaneTrack<T>[];
}

export interface Lane<T> {
  stages: LaneStage<T>[];
  /** The day stands after so many stages: behind the last one that was reached. */
  today: number;
}

function trackOf<T extends Act>(side: "A" | "B" | null, acts: readonly T[], day: Day): LaneTrack<T> {
  const reached = inOrder(actsBy(acts, day));
  if (reached.length > 0) return { side, state: "reached", confirmation: surest(reached), acts: reached };
  const ahead = inOrder(acts.filter((act) => happenedBy(act, day) === "no"));
  return { side, state: ahead.length > 0 ? "ahead" : "none", confirmation: surest(ahead), acts: ahead };
}

/**
 * The lifecycle lane: signed → ratified by A, by B → in force → amended → ended, each with its acts, and where the day
 * stands among them. What has its day fixed but yet to come stands ahead of it.
 */
export function laneOf<T extends Act>(standing: readonly T[], day: Day): Lane<T> {
  const stages = STAGES.flatMap((stage): LaneStage<T>[] => {
    const acts = standing.filter(({ kind }) => KINDS[stage].includes(kind));
    if (acts.length === 0 && OPTIONAL.includes(stage)) return [];
    if (stage !== "ratified") return [{ stage, tracks: [trackOf(null, acts, day)] }];
    const by = (side: "A" | "B") => acts.filter((act) => act.by === side || act.by === "both");
    return [{ stage, tracks: [trackOf("A", by("A"), day), trackOf("B", by("B"), day)] }];
  });
  const isReached = ({ tracks }: LaneStage<T>) => tracks.some(({ state }) => state === "reached");
  return { stages, today: stages.findLastIndex(isReached) + 1 };
}
