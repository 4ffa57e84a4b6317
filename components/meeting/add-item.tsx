"use client";

import { useRef } from "react";
import { SaveForm } from "@/components/meeting/save-form";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { addAgendaItemAction } from "@/lib/agenda-item/actions";

/** Adds items to an agenda one after the other: Enter adds, and the field is ready for the next. */
export function AddAgendaItem({ meeting }: { meeting: string }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div data-no-print className="mt-2 max-w-[36rem]">
      <SaveForm
        action={addAgendaItemAction}
        hidden={{ meeting }}
        submit="Add the item"
        variant="default"
        inline
        onDone={() => {
          if (!field.current) return;
          field.current.value = "";
          field.current.focus();
        }}
      >
        {(fault) => (
          <Field label="New item" hideLabel error={fault?.fields.title}>
            {(control) => (
              <TextInput
                {...control}
                ref={field}
                name="title"
                placeholder="A new item of the agenda"
                autoComplete="off"
              />
            )}
          </Field>
        )}
      </SaveForm>
    </div>
  );
}
