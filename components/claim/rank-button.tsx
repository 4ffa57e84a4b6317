"use client";

import { useState } from "react";
import { rankWord } from "@/components/claim/words";
import { Choice, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import { deprecateClaimAction } from "@/lib/claim/actions";
import type { Rank } from "@/lib/claim/rules";

export interface RankedClaim {
  id: string;
  version: number;
  reference: string;
  rank: Rank;
  gist: string;
}

/** Takes a claim out of the count, puts it first, or sets it back: with a reason, which stays beside it. */
export function RankButton({ claim }: { claim: RankedClaim }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        aria-haspopup="dialog"
        aria-label={`Rank of ${claim.reference}`}
        onClick={() => setOpen(true)}
      >
        Rank
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        size="sm"
        title={`Rank of ${claim.reference}`}
        description={<bdi>{claim.gist}</bdi>}
      >
        <RankForm claim={claim} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RankForm({ claim, onDone }: { claim: RankedClaim; onDone: () => void }) {
  const draft = `rank:${claim.id}`;
  const sending = useSending(
    deprecateClaimAction,
    ({ reference, rank }) => {
      showToast(`${reference} is ${rankWord[rank]}.`);
      onDone();
    },
    { draft },
  );
  const others = Object.entries(rankWord).filter(([rank]) => rank !== claim.rank);
  return (
    <SendForm
      sending={sending}
      hidden={{ id: claim.id }}
      version={claim.version}
      labels={{ rank: "Rank", reason: "Reason" }}
      submit="Save the rank"
      now={(current) => {
        // What the command answers a stale version with.
        const { rank, rankReason } = current as { rank: Rank; rankReason: string | null };
        return (
          <p>
            It is {rankWord[rank]} now{rankReason && <bdi>: {rankReason}</bdi>}.
          </p>
        );
      }}
    >
      {(fields) => (
        <>
          <Choice
            fields={fields}
            name="rank"
            options={others}
            defaultValue={claim.rank === "deprecated" ? "normal" : "deprecated"}
            description="A deprecated claim stays on record and no longer speaks. Where a side has preferred claims, only those do."
          />
          <Lines fields={fields} name="reason" rows={2} />
        </>
      )}
    </SendForm>
  );
}
