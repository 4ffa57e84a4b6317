import { startJobs, type Workers } from "@/lib/kernel/workers";
import { reminderJobs } from "@/lib/reminder/jobs";

declare global {
  /** The workers of this process: `scripts/serve.mjs` stops them with the server. */
  var ententeWork: Workers | undefined;
}

/** Works the queue in this process, for every noun that has jobs. Once, however often it is called. */
export function beginWork(): Workers {
  globalThis.ententeWork ??= startJobs([...reminderJobs]);
  return globalThis.ententeWork;
}
