/** Next calls this once, as the server starts: what the process does besides answering for pages begins here. */
export async function register(): Promise<void> {
  // A build has no database, and a runtime other than Node no queue.
  if (process.env.NEXT_RUNTIME !== "nodejs" || !process.env.APP_DATABASE_URL) return;
  if (process.env.NODE_ENV === "production") {
    const { openDoor } = await import("./app/api/v1/door");
    openDoor();
  }
  // The queue is worked here, unless `npm run worker` does it apart.
  if (process.env.ENTENTE_WORKER === "apart") return;
  const { beginWork } = await import("./worker");
  beginWork();
}
