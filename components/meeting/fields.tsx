import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Fault } from "@/lib/kernel/fault";

interface Named {
  name: string;
  label: ReactNode;
  fault: Fault | null;
  description?: ReactNode;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** What the browser itself insists on. */
  required?: boolean;
}

/** One line of text under its label, with what was said against it. */
export function Line({
  label,
  fault,
  description,
  optional,
  required = false,
  ...rest
}: Named & ComponentProps<"input">) {
  return (
    <Field
      label={label}
      description={description}
      optional={optional ?? false}
      error={fault?.fields[rest.name]}
    >
      {(control) => <TextInput autoComplete="off" {...rest} {...control} required={required} />}
    </Field>
  );
}

/** Several lines of text. */
export function Lines({
  label,
  fault,
  description,
  optional,
  required = false,
  ...rest
}: Named & ComponentProps<"textarea">) {
  return (
    <Field
      label={label}
      description={description}
      optional={optional ?? false}
      error={fault?.fields[rest.name]}
    >
      {(control) => <TextArea {...rest} {...control} required={required} />}
    </Field>
  );
}

/** One of a few, by value and word. */
export function Choice({
  label,
  fault,
  description,
  optional,
  options,
  ...rest
}: Named & ComponentProps<"select"> & { options: readonly (readonly [value: string, word: string])[] }) {
  return (
    <Field
      label={label}
      description={description}
      optional={optional ?? false}
      error={fault?.fields[rest.name]}
    >
      {(control) => (
        <Select {...rest} {...control} required={false}>
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
