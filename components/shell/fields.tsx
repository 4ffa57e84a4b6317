import type { ComponentProps, ReactNode } from "react";
import { messageFor } from "@/components/shell/fault-notice";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Kept } from "@/components/ui/use-draft";
import type { Fault } from "@/lib/kernel/fault";

/** What the fields of a form are called, what they begin with, and what was said of them. */
export interface Fields {
  /** By the path of the field. */
  label: (name: string) => string;
  /** What was typed before a reload, or the given value. */
  was: (name: string, otherwise?: string) => string | undefined;
  /** Whether that choice of a group was made before; null when nothing was kept. */
  chose: (name: string, value: string) => boolean | null;
  error: (path: string) => string | undefined;
}

/** The fields of a form, from the labels by their paths, the last answer, and the draft. */
export function fieldsOf(
  labels: Readonly<Record<string, string>>,
  fault: Fault | null,
  kept: Kept | null = null,
): Fields {
  return {
    label: (name) => labels[name] ?? name,
    was: (name, otherwise) => kept?.[name]?.[0] ?? otherwise,
    chose: (name, value) => kept?.[name]?.includes(value) ?? null,
    error: (path) => messageFor(fault, path),
  };
}

interface Named {
  fields: Fields;
  name: string;
  /** Where it is not the one that the form has for the name. */
  label?: ReactNode;
  description?: ReactNode;
  /** Says "optional" beside the label. */
  optional?: boolean;
  /** What the browser itself insists on: unless said otherwise, on what is not optional. */
  required?: boolean;
  defaultValue?: string | number;
}

/** What a control begins with. */
const beginning = ({ fields, name, defaultValue }: Named) =>
  fields.was(name, defaultValue === undefined ? undefined : String(defaultValue));

function Labelled({
  of: { fields, name, label, description, optional },
  children,
}: {
  of: Named;
  children: ComponentProps<typeof Field>["children"];
}) {
  return (
    <Field
      label={label ?? fields.label(name)}
      description={description}
      optional={optional ?? false}
      error={fields.error(name)}
    >
      {children}
    </Field>
  );
}

type Of<Tag extends "input" | "textarea" | "select"> = Named & Omit<ComponentProps<Tag>, keyof Named>;

/** Takes away what is not for the control itself. */
function controlOf<P extends Named>({ fields: _f, label: _l, description: _d, optional: _o, ...rest }: P) {
  return rest;
}

/** One line of text under its label, with what was said against it. */
export function Line(props: Of<"input">) {
  return (
    <Labelled of={props}>
      {(control) => (
        <TextInput
          autoComplete="off"
          {...controlOf(props)}
          {...control}
          required={props.required ?? control.required}
          defaultValue={beginning(props)}
        />
      )}
    </Labelled>
  );
}

/** Several lines of text. */
export function Lines(props: Of<"textarea">) {
  return (
    <Labelled of={props}>
      {(control) => (
        <TextArea
          {...controlOf(props)}
          {...control}
          required={props.required ?? control.required}
          defaultValue={beginning(props)}
        />
      )}
    </Labelled>
  );
}

type Words = readonly (readonly [value: string, word: string])[] | Readonly<Record<string, string>>;

/** One of a few, by value and word; `empty` is the choice of none. */
export function Choice({ options, empty, ...props }: Of<"select"> & { options: Words; empty?: string }) {
  return (
    <Labelled of={props}>
      {(control) => (
        <Select
          {...controlOf(props)}
          {...control}
          required={props.required ?? (empty !== undefined && control.required)}
          defaultValue={beginning(props)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {(Symbol.iterator in options ? options : Object.entries(options)).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}
