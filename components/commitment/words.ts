import type {
  Bearer,
  Closure,
  COMMITMENT_KINDS,
  CONFIDENCES,
  Line,
  TRAJECTORIES,
} from "@/lib/commitment/rules";

export const bearerWord: Record<Bearer, string> = {
  A: "Side A",
  B: "Side B",
  each: "Each side",
  joint: "Both jointly",
};

export const lineWord: Record<Line, string> = { A: "Side A", B: "Side B", both: "The commitment" };

export const kindWord: Record<(typeof COMMITMENT_KINDS)[number], string> = {
  one_off: "One-off",
  recurring: "Recurring",
  continuing: "Continuing",
  restraint: "Restraint",
};

export const closureWord: Record<Closure, string> = {
  open: "Open",
  fulfilled: "Fulfilled",
  lapsed: "Lapsed",
  superseded: "Superseded",
  withdrawn: "Withdrawn",
  breached: "Breached",
};

export const trajectoryWord: Record<(typeof TRAJECTORIES)[number], string> = {
  unknown: "Unknown",
  advancing: "Advancing",
  stalled: "Stalled",
  reversing: "Reversing",
};

export const confidenceWord: Record<(typeof CONFIDENCES)[number], string> = {
  low: "Low",
  moderate: "Moderate",
  high: "High",
};
