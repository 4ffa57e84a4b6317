import type { ReactNode } from "react";

/** Fields that belong together, under their own legend. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-3 border-t border-line pt-3">
      <legend className="float-start mb-1 w-full text-13 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
