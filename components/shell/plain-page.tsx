import type { ReactNode } from "react";
import { Mark } from "./mark";

/** A page with nothing around it but the mark: signing in, and places where there is nothing else to show. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex min-h-[calc(100dvh-var(--spacing-bar))] w-full max-w-[26rem] flex-col justify-center px-4 py-12 outline-none"
    >
      <Mark className="mb-6 size-8" />
      <h1 className="mb-2 text-20">{title}</h1>
      {children}
    </main>
  );
}
