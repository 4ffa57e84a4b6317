"use client";

import { Button } from "@/components/ui/button";
import { PlainPage } from "./plain-page";

/** What a page shows when it failed: a way to try again, and the reference under which the log has the cause. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const reference =
    typeof error === "object" && error !== null && "digest" in error && typeof error.digest === "string"
      ? error.digest
      : null;
  return (
    <PlainPage title="This page could not be shown">
      <p className="mb-4 text-muted">
        The fault is on this side, and nothing that was saved is lost. Trying again often helps.
        {reference && (
          <>
            {" "}
            For the operator’s log: <span className="font-mono text-12">{reference}</span>
          </>
        )}
      </p>
      <div className="flex gap-2">
        <Button variant="primary" onClick={retry}>
          Try again
        </Button>
        {/* A full load, because the client may be what failed. */}
        <Button onClick={() => window.location.assign("/")}>Go to the desk</Button>
      </div>
    </PlainPage>
  );
}
