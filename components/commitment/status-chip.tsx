"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useOptimistic, useRef, useState } from "react";
import { EvidenceForm } from "@/components/commitment/evidence-form";
import { LevelBadge, levelLook } from "@/components/commitment/level";
import { answerOf } from "@/components/shell/use-sending";
import { ComboList } from "@/components/ui/combo-list";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { forgetDraft } from "@/components/ui/use-draft";
import type { ClaimOption } from "@/lib/claim/schema";
import { assessAction, retractAction } from "@/lib/commitment/actions";
import { LEVELS, type Level } from "@/lib/commitment/rules";
import type { LineShape } from "@/lib/commitment/schema";
import type { Fault } from "@/lib/kernel/fault";
import type { Day } from "@/lib/time/day";

/** What a chip changes: a line of a commitment, and the claims about it that are at hand. */
export interface StatusTarget {
  id: string;
  reference: string;
  version: number;
  line: Pick<LineShape, "by" | "level" | "reportedDone"> & Partial<Pick<LineShape, "asOf" | "assessmentId">>;
  claims: ClaimOption[];
  /** The day that a new status speaks of, unless somebody says otherwise. */
  today?: Day;
}

/** A status that can be changed: choose a level, name its evidence; shown at once, undone for 8 seconds. */
export function StatusChip({ target }: { target: StatusTarget }) {
  const { id, reference, line } = target;
  const draft = `status:${id}:${line.by}`;
  const router = useRouter();
  const [shown, showAtOnce] = useOptimistic<Pick<LineShape, "level" | "reportedDone">>(line);
  // The version is the one that was on screen when the level was chosen, not what came in under the open form.
  const [chosen, setChosen] = useState<{ level: Level; version: number } | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const isHere = useIsHere();

  const undo = async (assessmentId: string) => {
    const answer = await answerOf(() => retractAction(id, assessmentId), new FormData());
    if (answer.ok) showToast(`${reference} is as it was.`);
    else showToast(`${reference} was not taken back. ${answer.fault.message}`, { tone: "error" });
  };
  const save = (form: FormData, level: Level) => {
    // Not within the transition: it would keep the form open until the answer is there.
    setAsking(false);
    startTransition(async () => {
      showAtOnce({ level, reportedDone: false });
      const answer = await answerOf(assessAction, form);
      if (answer.ok) {
        const { assessmentId } = answer.value;
        forgetDraft(draft);
        showToast(`${reference}: ${levelLook[level].word}.`, { undo: () => undo(assessmentId) });
        return;
      }
      // Behind the form the record is shown as it is now; the form keeps what it was opened on.
      if (answer.fault.code === "stale") router.refresh();
      if (isHere.current) {
        setFault(answer.fault);
        setAsking(true);
      } else showToast(`${reference} was not changed. ${answer.fault.message}`, { tone: "error" });
    });
  };

  return (
    <span data-status className="contents">
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
          setChosen({ level, version: target.version });
          setAsking(true);
        }}
      >
        <LevelBadge level={shown.level} reportedDone={shown.reportedDone} />
      </ComboList>
      {chosen && (
        <Dialog
          isOpen={isAsking}
          onOpenChange={setAsking}
          title={`${reference}: ${levelLook[chosen.level].word}`}
          description="What does this rest on?"
        >
          <EvidenceForm
            target={target}
            level={chosen.level}
            version={chosen.version}
            sending={{ draft, fault, pending: false, send: (form) => save(form, chosen.level) }}
          />
        </Dialog>
      )}
    </span>
  );
}

/** Whether the component is still on the page: an answer may come after the reader has gone elsewhere. */
function useIsHere() {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}
