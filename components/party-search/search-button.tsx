"use client";

import { useState } from "react";
import { Line, Lines } from "@/components/shell/fields";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { showToast } from "@/components/ui/toast-store";
import type { AssertedBy } from "@/lib/claim/rules";
import { recordSearchAction } from "@/lib/party-search/actions";
import type { Day } from "@/lib/time/day";

/** What was searched for: whose account, of which record. */
export interface SearchTarget {
  dossier: string;
  /** The record by its short reference, and perhaps the act of that agreement. */
  about: string;
  part?: string;
  party: AssertedBy;
  /** Whose account, as the heading names it. */
  name: string;
  today?: Day;
}

const LABELS = {
  place: "Searched in",
  languages: "Languages",
  searchedOn: "On",
  note: "Note",
  about: "Record",
  part: "Act",
};

/** Records that an account was looked for and not found: then silence is a finding, not an empty column. */
export function SearchButton({ target }: { target: SearchTarget }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        aria-haspopup="dialog"
        aria-label={`Record a search for the account of ${target.name}`}
        onClick={() => setOpen(true)}
      >
        Record a search
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Searched and found nothing"
        description={
          <>
            For the account of <bdi>{target.name}</bdi> on {target.about}. What was found is entered as a
            claim.
          </>
        }
      >
        <SearchForm target={target} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function SearchForm({ target, onDone }: { target: SearchTarget; onDone: () => void }) {
  const { dossier, about, part, party, today } = target;
  const draft = `search:${dossier}:${about}:${part ?? ""}:${party}`;
  const sending = useSending(
    recordSearchAction,
    () => {
      showToast("The search is on record.");
      onDone();
    },
    { draft },
  );
  return (
    <SendForm
      sending={sending}
      hidden={{ dossier, about, party, ...(part && { part }) }}
      labels={LABELS}
      submit="Record the search"
    >
      {(fields) => (
        <>
          <Lines
            fields={fields}
            name="place"
            rows={1}
            className="min-h-row"
            description="Outlets, archives or registers: Anadolu, TRT Haber, Resmî Gazete."
          />
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <Line fields={fields} name="languages" description="Tags, separated by commas: tr, en." />
            <Line
              fields={fields}
              name="searchedOn"
              type="date"
              required={today !== undefined}
              defaultValue={today}
            />
          </div>
          <Lines fields={fields} name="note" optional rows={1} className="min-h-row" />
        </>
      )}
    </SendForm>
  );
}
