"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Fault } from "@/lib/kernel/fault";

/** The message for a field: its own, or that of the first of its parts (`languages.1`). */
export function messageFor(fault: Fault | null, path: string): string | undefined {
  if (!fault) return undefined;
  const key = Object.keys(fault.fields).find((name) => name === path || name.startsWith(`${path}.`));
  return key === undefined ? undefined : fault.fields[key];
}

/** Whether trying again, unchanged, may succeed. */
export const mayPass = (fault: Fault) => ["unavailable", "internal", "too_many"].includes(fault.code);

/** Which field: by its label, or for a part of one (`languages.1`) by that of the whole. */
function labelled(path: string, labels: Readonly<Record<string, string>>): string {
  return labels[path] ?? labels[path.replace(/\.\d+$/, "")] ?? path;
}

/**
 * Why a form was not saved, naming each field by its label. What may pass by itself offers Retry; a record that
 * was changed meanwhile offers to save on what it is now, told by `children`.
 */
export function FaultNotice({
  fault,
  labels,
  onRetry,
  onSaveAnyway,
  children,
}: {
  fault: Fault;
  labels: Readonly<Record<string, string>>;
  onRetry: () => void;
  onSaveAnyway?: () => void;
  children?: ReactNode;
}) {
  const { code, message, fields } = fault;
  const sentences = Object.entries(fields).filter(([, sentence]) => sentence !== message);
  const blamed = Object.keys(fields).find((path) => fields[path] === message);
  const title =
    code === "invalid" && sentences.length > 0
      ? "This cannot be saved yet."
      : blamed
        ? `${labelled(blamed, labels)}: ${message}`
        : message;
  const action = mayPass(fault) ? (
    <Button size="sm" data-focus-first onClick={onRetry}>
      Retry
    </Button>
  ) : code === "stale" && onSaveAnyway ? (
    <Button size="sm" onClick={onSaveAnyway}>
      Save on the new version
    </Button>
  ) : null;
  return (
    <Notice tone={code === "stale" ? "warn" : "error"} announce title={title} action={action}>
      {sentences.length > 0 && (
        <ul>
          {sentences.map(([path, sentence]) => (
            <li key={path}>
              {labelled(path, labels)}: {sentence}
            </li>
          ))}
        </ul>
      )}
      {children}
    </Notice>
  );
}
