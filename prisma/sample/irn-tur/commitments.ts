import type { CommitmentData } from "../shapes";
import { borderCommitments } from "./commitments/border";
import { cooperationCommitments } from "./commitments/cooperation";
import { laterCommitments } from "./commitments/later";

/** Those of December 2017 first, in the order in which they were told. */
export const commitments: CommitmentData[] = [
  ...cooperationCommitments,
  ...borderCommitments,
  ...laterCommitments,
];
