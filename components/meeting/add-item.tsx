"use client";

import { useEffect, useRef, useState } from "react";
import { SendForm } from "@/components/shell/send-form";
import { useSending } from "@/components/shell/use-sending";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { addAgendaItemAction } from "@/lib/agenda-item/actions";

/** Adds items to an agenda one after the other: Enter adds, and the field is ready for the next. */
export function AddAgendaItem({ meeting }: { meeting: string }) {
  const [added, setAdded] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added > 0) place.current?.querySelector<HTMLInputElement>("input:not([type=hidden])")?.focus();
  }, [added]);
  return (
    <div ref={place} data-no-print className="mt-2 max-w-[36rem]">
      <SendForm
        // A new form for each: nothing of the last is left in it.
        key={added}
        sending={useSending(addAgendaItemAction, () => setAdded(added + 1), {
          draft: `agenda-item:new:${meeting}`,
        })}
        hidden={{ meeting }}
        labels={{ title: "New item" }}
        submit="Add the item"
        variant="default"
        // The button beside the one field.
        className="grid-cols-[minmax(0,1fr)_auto] items-start gap-2 [&>[role]]:col-span-2"
      >
        {({ was, error, label }) => (
          <Field label={label("title")} hideLabel error={error("title")}>
            {(control) => (
              <TextInput
                {...control}
                name="title"
                placeholder="A new item of the agenda"
                autoComplete="off"
                defaultValue={was("title")}
              />
            )}
          </Field>
        )}
      </SendForm>
    </div>
  );
}
