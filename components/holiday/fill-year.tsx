"use client";

import { Calculator } from "lucide-react";
import { useTransition } from "react";
import { answerOf } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast-store";
import { estimateHolidaysAction } from "@/lib/holiday/actions";

/** A button that fills a year with what the register can compute. Days that are there stay as they are. */
export function FillYear({ party, year, missing }: { party: string; year: number; missing: number }) {
  const [isSaving, startSaving] = useTransition();
  const fill = () => {
    if (isSaving) return;
    const form = new FormData();
    form.set("party", party);
    form.set("year", String(year));
    startSaving(async () => {
      const answer = await answerOf(estimateHolidaysAction, form);
      if (!answer.ok) return void showToast(answer.fault.message, { tone: "error" });
      const { added } = answer.value;
      showToast(`${added} ${added === 1 ? "day" : "days"} of ${year} ${added === 1 ? "was" : "were"} added.`);
    });
  };
  return (
    <Button icon={<Calculator />} onClick={fill} aria-disabled={isSaving || undefined}>
      Fill the year with estimates ({missing})
    </Button>
  );
}
