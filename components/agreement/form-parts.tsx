"use client";

import { LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { Notice } from "@/components/ui/notice";
import type { Fault } from "@/lib/kernel/fault";

/** Why a form was refused, at its top; what concerns one field stands with that field and takes the focus. */
export function Refusal({ fault }: { fault: Fault | null }) {
  return (
    <>
      {fault && (
        <Notice tone="error" announce>
          {fault.code === "invalid" ? "Nothing was saved yet: see the message below." : fault.message}
        </Notice>
      )}
      <FocusInvalid answer={fault} />
    </>
  );
}

/** Sends the form that it stands in; while the answer is awaited it turns, and keeps the focus. */
export function SendButton({ pending, children }: { pending: boolean; children: ReactNode }) {
  return (
    <Button
      type="submit"
      variant="primary"
      aria-disabled={pending || undefined}
      icon={pending ? <LoaderCircle className="animate-spin" /> : undefined}
    >
      {children}
    </Button>
  );
}
