"use client";

import { startTransition, useOptimistic, useState } from "react";
import { EvidenceForm } from "@/components/commitment/evidence-form";
import { LevelBadge, levelLook } from "@/components/commitment/level";
import { ComboList } from "@/components/ui/combo-list";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import type { ClaimOption } from "@/lib/claim/schema";
import { assessAction, retractAction } from "@/lib/commitment/actions";
import { LEVELS, type Level } from "@/lib/commitment/rules";
import type { LineShape } from "@/lib/commitment/schema";
import type { Fault } from "@/lib/kernel/fault";

/** What a chip changes: a line of a commitment, and the claims about it that are at hand. */
export interface StatusTarget {
  id: string;
  reference: string;
  version: number;
  line: Pick<LineShape, "by" | "level" | "reportedDone">;
  claims: ClaimOption[];
}

/** A status that can be changed: choose a level, name its evidence; shown at once, undone for 8 seconds. */
export function StatusChip({ target }: { target: StatusTarget }) {
  const { id, reference, line } = target;
  const [shown, showAtOnce] = useOptimistic<Pick<LineShape, "level" | "reportedDone">>(line);
  const [chosen, setChosen] = useState<Level | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const undo = async (assessmentId: string) => {
    const result = await retractAction(id, assessmentId);
    if (result.status === "failed") showToast(result.fault.message, { tone: "error" });
    else showToast(`${reference} is as it was.`);
  };
  const save = (form: FormData, level: Level) =>
    startTransition(async () => {
      setAsking(false);
      showAtOnce({ level, reportedDone: false });
      const result = await assessAction(form);
      if (result.status === "done") {
        const { assessmentId } = result.value;
        showToast(`${reference}: ${levelLook[level].word}.`, { undo: () => undo(assessmentId) });
      } else if (result.status === "failed")
        startTransition(() => {
          setFault(result.fault);
          setAsking(true);
        });
    });

  return (
    <>
      <ComboList
        label={`Change the status of ${reference}${line.by === "both" ? "" : `, side ${line.by}`}`}
        selectedId={shown.level}
        options={LEVELS.map((level) => {
          const { word, meaning, Icon } = levelLook[level];
          return { id: level, label: word, description: meaning, icon: <Icon /> };
        })}
        onSelect={(picked) => {
          const level = LEVELS.find((one) => one === picked);
          if (!level) return;
          setFault(null);
          setChosen(level);
          setAsking(true);
        }}
      >
        <LevelBadge level={shown.level} reportedDone={shown.reportedDone} />
      </ComboList>
      {chosen && (
        <Dialog
          isOpen={isAsking}
          onOpenChange={setAsking}
          title={`${reference}: ${levelLook[chosen].word}`}
          description="What does this rest on?"
        >
          <EvidenceForm target={target} level={chosen} fault={fault} onSave={(form) => save(form, chosen)} />
        </Dialog>
      )}
    </>
  );
}
