import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Options } from "@/components/ui/options";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";

/** The message at a field, by its name. */
export type FaultAt = (name: string) => string | undefined;

/** Fields that belong together, under their own legend. */
export function FormPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-3 border-t border-line pt-3">
      <legend className="float-start mb-1 w-full text-13 font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}

/** A line of text. */
export function FormWords({
  name,
  label,
  fault,
  optional = false,
  description,
}: {
  name: string;
  label: string;
  fault: FaultAt;
  optional?: boolean;
  description?: string;
}) {
  return (
    <Field label={label} optional={optional} description={description} error={fault(name)}>
      {(control) => <TextInput {...control} name={name} autoComplete="off" />}
    </Field>
  );
}

/** A whole number. */
export function FormCount({
  name,
  label,
  fault,
  value,
}: {
  name: string;
  label: string;
  fault: FaultAt;
  value: string;
}) {
  return (
    <Field label={label} error={fault(name)}>
      {(control) => <TextInput {...control} name={name} inputMode="numeric" defaultValue={value} />}
    </Field>
  );
}

/** One of a few. */
export function FormChoice({
  name,
  label,
  of,
  fault,
  value,
}: {
  name: string;
  label: string;
  of: Record<string, string>;
  fault: FaultAt;
  value?: string;
}) {
  return (
    <Field label={label} error={fault(name)}>
      {(control) => (
        <Select {...control} required={false} name={name} defaultValue={value}>
          <Options words={of} />
        </Select>
      )}
    </Field>
  );
}
