/** The worker's process. Run by run.mjs as a child, with the application's login; it never outlives it. */
import { disconnect } from "@/lib/kernel/database";
import { beginWork } from "@/worker";

const PATIENCE = 10_000;

const workers = beginWork();
let stopping = false;

/** Lets what is under way finish, and goes. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), PATIENCE).unref();
  await workers.stop();
  await disconnect();
  process.exit(0);
}

process.on("SIGTERM", stop);
process.on("disconnect", stop);
// Ctrl C reaches the parent as well, which stops us.
process.on("SIGINT", () => {
  if (!process.connected) stop();
});
process.send?.({ ready: true });
