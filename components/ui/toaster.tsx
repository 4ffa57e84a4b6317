"use client";

import { CircleAlert, CircleCheck, Undo2, X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button, IconButton } from "./button";
import { currentToasts, dismissToast, serverToasts, subscribeToasts, type ToastMessage } from "./toast-store";
import { useKey } from "./use-key";

/**
 * Where messages appear. The region is on the page before any message, or nothing would announce them. A message
 * waits while the pointer or the focus is on it or the window is hidden; Ctrl/⌘ Z undoes the latest offer.
 */
export function Toaster() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, serverToasts);
  const latest = toasts.findLast((toast) => toast.undo);
  useKey("Undo the last change", latest ? "mod+z" : null, () => {
    if (latest) takeBack(latest);
  });
  return (
    <section
      aria-label="Notifications"
      aria-live="polite"
      data-no-print
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-center gap-2 sm:start-auto sm:items-end"
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function takeBack(toast: ToastMessage): void {
  dismissToast(toast.id);
  void toast.undo?.();
}

function Toast({ toast }: { toast: ToastMessage }) {
  const [held, setHeld] = useState(false);
  const left = useRef(toast.durationMs);

  useEffect(() => {
    if (held) return;
    const since = performance.now();
    const timer = setTimeout(() => dismissToast(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - since;
    };
  }, [held, toast.id]);

  useEffect(() => {
    const onVisibility = () => setHeld(document.hidden);
    document.addEventListener("visibilitychange", onVisibility);
    return () => document.removeEventListener("visibilitychange", onVisibility);
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: resting on the message only stops its clock
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex w-full max-w-[26rem] items-center gap-2 rounded-md border border-line bg-panel py-1.5 ps-3 pe-1.5 text-13 shadow-pop sm:w-auto sm:min-w-[18rem]"
    >
      {toast.tone === "error" ? (
        <CircleAlert className="text-red-ink" />
      ) : (
        <CircleCheck className="text-green-ink" />
      )}
      <p className="min-w-0 grow py-1">{toast.message}</p>
      {toast.undo && (
        <Button size="sm" icon={<Undo2 />} onClick={() => takeBack(toast)}>
          Undo
        </Button>
      )}
      <IconButton size="sm" label="Dismiss" icon={<X />} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
