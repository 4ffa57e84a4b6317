"use client";

import { MessageSquareQuote } from "lucide-react";
import { useEffect, useState } from "react";
import { ClaimForm } from "@/components/claim/claim-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useKey } from "@/components/ui/use-key";
import type { AssertedBy } from "@/lib/claim/rules";
import type { Subjects } from "@/lib/claim/schema";
import { offsetsOf } from "@/lib/source/rules";

/** Words of a text, by their offsets in code points. */
export type Selected = NonNullable<ReturnType<typeof offsetsOf>>;

export interface ClaimText {
  snapshotId: string;
  /** Of the element that holds the text and nothing else. */
  textId: string;
  language: string;
  /** Who speaks in a source of this alignment, unless somebody says otherwise. */
  assertedBy: AssertedBy;
}

/** What is selected of the element's text; null when nothing of it is. */
function selectedIn(element: Element): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(element)) return null;
  const before = document.createRange();
  const inside = document.createRange();
  inside.selectNodeContents(element);
  before.selectNodeContents(element);
  if (element.contains(range.startContainer)) inside.setStart(range.startContainer, range.startOffset);
  if (element.contains(range.endContainer)) inside.setEnd(range.endContainer, range.endOffset);
  before.setEnd(inside.startContainer, inside.startOffset);
  return offsetsOf(before.toString(), inside.toString());
}

/** The words that are, or were last, selected in the text. */
function useSelected(textId: string): [Selected | null, (selected: Selected | null) => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const element = document.getElementById(textId);
      const anchor = document.getSelection()?.anchorNode;
      if (!element || !anchor) return;
      const now = selectedIn(element);
      // A press elsewhere, as on the button, does not let go of the words; a press in the text does.
      if (now || element.contains(anchor)) setSelected(now);
    };
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 120);
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [textId]);
  return [selected, setSelected];
}

/** Stands under a text: makes a claim of the words that are selected in it, or of a quote that is typed. */
export function ClaimMaker({ text, subjects }: { text: ClaimText; subjects: Subjects }) {
  const [selected, setSelected] = useSelected(text.textId);
  const [isOpen, setOpen] = useState(false);
  useKey("Claim about the selected words", "c", () => setOpen(true));
  return (
    <div
      data-no-print
      className="sticky bottom-0 z-10 mt-3 flex items-center gap-3 border-t border-line bg-page py-2"
    >
      <Button icon={<MessageSquareQuote />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Claim about…
      </Button>
      <p aria-live="polite" className="min-w-0 truncate text-12 text-muted">
        {selected ? (
          <q dir="auto" lang={text.language} className="text-ink">
            {selected.exact}
          </q>
        ) : (
          "Select words in the text, or type the quote in the form."
        )}
      </p>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Claim about…"
        description="Who asserts what, in these words, about which record."
      >
        <ClaimForm
          text={text}
          selected={selected}
          subjects={subjects}
          onDone={() => {
            setSelected(null);
            setOpen(false);
          }}
        />
      </Dialog>
    </div>
  );
}
