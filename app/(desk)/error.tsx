"use client";

import { Failure } from "@/components/shell/failure";

/** Within the desk the bar stays, and with it the way to what does work. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Failure error={error} retry={retry} />;
}
