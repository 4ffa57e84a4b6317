export type ToastTone = "done" | "error";

export type ToastMessage = {
  id: number;
  message: string;
  tone: ToastTone;
  /** Takes back what the message tells of, by appending the inverse. */
  undo?: () => unknown;
  durationMs: number;
};

/** How long an offer to undo stands. */
const UNDO_MS = 8000;

let toasts: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly ToastMessage[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Tells the reader what happened; the three latest messages are shown. Returns the ID to dismiss it by. */
export function showToast(
  message: string,
  {
    tone = "done",
    undo,
    durationMs = UNDO_MS,
  }: Partial<Pick<ToastMessage, "tone" | "undo" | "durationMs">> = {},
): number {
  const id = nextId++;
  publish([...toasts, { id, message, tone, undo, durationMs }].slice(-3));
  return id;
}

export function dismissToast(id: number): void {
  publish(toasts.filter((toast) => toast.id !== id));
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly ToastMessage[] {
  return toasts;
}

const none: readonly ToastMessage[] = [];

/** On the server there are none; the store is the browser's alone. */
export function serverToasts(): readonly ToastMessage[] {
  return none;
}
