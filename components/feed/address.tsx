"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** An address to be taken elsewhere: selected by a press, copied by the button where the browser lets it. */
export function Address({ label, url }: { label: string; url: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <div className="grid gap-1">
      <dt className="text-12 text-muted">{label}</dt>
      <dd className="flex items-start gap-2">
        <code className="min-w-0 grow py-1 text-12 break-all select-all">{url}</code>
        <Button
          size="sm"
          icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          aria-label={`Copy the address: ${label}`}
          onClick={() =>
            navigator.clipboard?.writeText(url).then(
              () => setCopied(true),
              () => setCopied(false), // Not allowed here: it can still be selected.
            )
          }
        >
          <span aria-live="polite">{copied ? "Copied" : "Copy"}</span>
        </Button>
      </dd>
    </div>
  );
}
