import { sessionZone } from "@/lib/kernel/readiness";

/** The register can be reached, and its sessions are in UTC as the drivers need them. */
export async function GET(): Promise<Response> {
  const headers = { "content-type": "text/plain", "cache-control": "no-store" };
  try {
    if ((await sessionZone()) === "UTC") return new Response("ready\n", { headers });
    return new Response("the database session is not in UTC\n", { status: 503, headers });
  } catch {
    // Whatever it was, the answer is the same; the requests that fail log the cause.
    return new Response("the database cannot be reached\n", {
      status: 503,
      headers: { ...headers, "retry-after": "5" },
    });
  }
}
