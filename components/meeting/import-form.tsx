"use client";

import { FileSearch, LoaderCircle, Upload } from "lucide-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { ImportReport } from "@/components/meeting/import-report";
import { meetingCount, summaryOf, toWrite } from "@/components/meeting/import-words";
import { FaultNotice } from "@/components/shell/fault-notice";
import { Choice, fieldsOf, Line, Lines } from "@/components/shell/fields";
import { dossierHref } from "@/components/shell/paths";
import { useSending } from "@/components/shell/use-sending";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FocusInvalid } from "@/components/ui/focus-invalid";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { Fault } from "@/lib/kernel/fault";
import { importMeetingsAction } from "@/lib/meeting/actions";
import { LARGEST_CALENDAR, type MeetingImportReport, tooLarge } from "@/lib/meeting/schema/import";

const LABELS = {
  file: "Calendar file",
  text: "Its text",
  group: "Group",
  timeZone: "Time zone",
  dryRun: "Check",
};

const chosen = (form: FormData): File | null => {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? file : null;
};

const invalid = (field: string, message: string): Fault => ({
  code: "invalid",
  reason: "invalid_input",
  message,
  fields: { [field]: message },
});

/** What need not be asked of the server; so large a file is not even sent. */
function refuse(form: FormData): Fault | null {
  const file = chosen(form);
  const text = String(form.get("text") ?? "");
  if (file) return file.size > LARGEST_CALENDAR ? invalid("file", tooLarge(file.size)) : null;
  if (text === "") return invalid("file", "Choose a calendar file (.ics), or paste what is in it.");
  const bytes = new TextEncoder().encode(text).length;
  return bytes > LARGEST_CALENDAR ? invalid("text", tooLarge(bytes)) : null;
}

/** The server knows the text alone: what it says of it stands at the field that it came from. */
function placed(fault: Fault | null, fromFile: boolean): Fault | null {
  const { text, ...fields } = fault?.fields ?? {};
  return fault && fromFile && text !== undefined ? { ...fault, fields: { ...fields, file: text } } : fault;
}

/** What was checked or done, said as it comes; it takes the focus, so that the next step is one Tab away. */
function Answer({ report, dossier }: { report: MeetingImportReport; dossier: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const writes = toWrite(report);
  const title = report.dryRun
    ? `Nothing is written yet. ${summaryOf(report)}.`
    : `${writes === 0 ? "Nothing changed" : `${meetingCount(writes)} imported`}. ${summaryOf(report)}.`;
  return (
    <div ref={place} tabIndex={-1} className="mb-4 rounded-md">
      <Notice
        announce
        title={title}
        action={
          !report.dryRun && (
            <LinkButton size="sm" href={dossierHref(dossier, "meetings")}>
              Go to the meetings
            </LinkButton>
          )
        }
      >
        {report.dryRun &&
          (writes === 0
            ? "There is nothing in the file that an import would write."
            : "A day that has passed leaves its meeting unconfirmed: an import never says that a meeting was held.")}
      </Notice>
    </div>
  );
}

/**
 * Imports a calendar file in two steps: what it would do, row by row, then doing it. The fields stay as they are
 * between both; a change of any of them asks for a new check.
 */
export function ImportForm({
  dossier,
  groups,
  zones,
}: {
  dossier: string;
  groups: { reference: string; name: string }[];
  /** Of both sides; the first is what stands in the field. */
  zones: string[];
}) {
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const [report, setReport] = useState<MeetingImportReport | null>(null);
  const [attempt, setAttempt] = useState({ fromFile: true, dryRun: true });
  const { fault: answered, pending, send } = useSending(importMeetingsAction, setReport, { refuse });
  const fault = placed(answered, attempt.fromFile);
  const fields = fieldsOf(LABELS, fault);

  const sendNow = (dryRun: boolean) => {
    if (!form.current || pending) return;
    const typed = new FormData(form.current);
    typed.set("dryRun", String(dryRun));
    setAttempt({ fromFile: chosen(typed) !== null, dryRun });
    setReport(dryRun ? null : report);
    send(typed);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sendNow(true);
  };
  const writes = report?.dryRun ? toWrite(report) : 0;
  const working = (dryRun: boolean) => pending && attempt.dryRun === dryRun;
  const spinner = <LoaderCircle className="animate-spin" aria-hidden />;
  return (
    <>
      <form
        ref={form}
        // Never sent without script; and if it were, then not into the address.
        method="post"
        encType="multipart/form-data"
        className="mb-6 grid max-w-[44rem] gap-3"
        onSubmit={onSubmit}
        onChange={() => setReport(null)}
      >
        <input type="hidden" name="dossier" value={dossier} />
        <FocusInvalid answer={fault} />
        {fault && <FaultNotice fault={fault} labels={LABELS} onRetry={() => sendNow(attempt.dryRun)} />}
        <Field
          label={LABELS.file}
          description="An .ics file of up to 5 MB, with up to 5,000 events, as Outlook, Google or Apple calendars export it."
          error={fault?.fields.file}
        >
          {(control) => (
            <input
              {...control}
              required={false}
              type="file"
              name="file"
              accept=".ics,.ical,.ifb,text/calendar"
              className="block w-full min-w-0 rounded-md border border-edge bg-page text-13 text-ink file:me-3 file:h-row file:cursor-pointer file:border-0 file:border-e file:border-edge file:bg-panel file:px-3 file:font-medium file:text-ink hover:file:bg-hover aria-invalid:border-red-ink"
            />
          )}
        </Field>
        <details className="text-13" open={fault?.fields.text ? true : undefined}>
          <summary className="w-fit rounded-sm py-1 text-muted hover:text-ink">Or paste its text</summary>
          <div className="mt-2">
            <Lines fields={fields} name="text" optional rows={6} spellCheck={false} dir="ltr" />
          </div>
        </details>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <Choice
            fields={fields}
            name="group"
            description="New meetings are meetings of this group."
            options={groups.map(({ reference, name }) => [reference, `${reference} ${name}`])}
          />
          <Line
            fields={fields}
            name="timeZone"
            list={list}
            defaultValue={zones[0]}
            description="Whose clocks times are by where the file names none, and by which times in UTC are told."
            spellCheck={false}
          />
        </div>
        <datalist id={list}>
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <div data-no-print>
          <Button
            type="submit"
            variant={writes > 0 ? "default" : "primary"}
            aria-disabled={pending || undefined}
            icon={working(true) ? spinner : <FileSearch aria-hidden />}
          >
            {working(true) ? "Checking…" : "Check the file"}
          </Button>
        </div>
      </form>
      {report && (
        <>
          <Answer key={String(report.dryRun)} report={report} dossier={dossier} />
          {writes > 0 && (
            <div data-no-print className="mb-6">
              <Button
                variant="primary"
                aria-disabled={pending || undefined}
                icon={working(false) ? spinner : <Upload aria-hidden />}
                onClick={() => sendNow(false)}
              >
                {working(false) ? "Importing…" : `Import ${meetingCount(writes)}`}
              </Button>
            </div>
          )}
          <ImportReport key={`${report.dryRun} ${report.rows.length}`} report={report} dossier={dossier} />
        </>
      )}
    </>
  );
}
