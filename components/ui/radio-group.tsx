import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { FieldError } from "./field";

export type RadioOption = {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  icon?: ReactNode;
};

type RadioGroupProps = {
  name: string;
  label: ReactNode;
  options: readonly RadioOption[];
  /** Where a form starts. */
  defaultValue?: string;
  /** What is chosen, when the owner keeps it; needs `onChange`. */
  value?: string;
  error?: string | null;
  description?: ReactNode;
  required?: boolean;
  hideLabel?: boolean;
  /** `list` has room for descriptions; `segmented` is one row of short words. */
  look?: "list" | "segmented";
  className?: string;
  onChange?: (value: string) => void;
};

/** One choice of a few, with native radios: arrow keys, forms and no script needed. */
export function RadioGroup(props: RadioGroupProps) {
  const id = useId();
  const { label, description, error, hideLabel, look = "list" } = props;
  const described = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      key={props.defaultValue}
      aria-describedby={described || undefined}
      className={classNames("min-w-0", props.className)}
    >
      <legend className={hideLabel ? "sr-only" : "mb-1 text-13 font-medium"}>{label}</legend>
      <div
        className={
          look === "segmented"
            ? "inline-flex max-w-full flex-wrap gap-0.5 rounded-md border border-line bg-sunken p-0.5"
            : "grid gap-1.5"
        }
      >
        {props.options.map((option) => (
          <Radio key={option.value} option={option} group={props} id={`${id}-${option.value}`} />
        ))}
      </div>
      {description && (
        <p id={`${id}-help`} className="mt-1 text-12 text-muted">
          {description}
        </p>
      )}
      {error && (
        <div className="mt-1">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

function Radio({ option, group, id }: { option: RadioOption; group: RadioGroupProps; id: string }) {
  const segmented = group.look === "segmented";
  const { onChange } = group;
  const input = (
    <input
      id={id}
      type="radio"
      name={group.name}
      value={option.value}
      {...(group.value === undefined
        ? { defaultChecked: option.value === group.defaultValue }
        : { checked: option.value === group.value })}
      required={group.required}
      aria-invalid={group.error ? true : undefined}
      aria-describedby={option.description ? `${id}-help` : undefined}
      onChange={onChange && ((event) => onChange(event.target.value))}
      className={segmented ? "sr-only" : "mt-0.5 size-4 shrink-0 accent-accent"}
    />
  );
  if (segmented) {
    return (
      <label
        htmlFor={id}
        className={classNames(
          "relative inline-flex h-6 items-center gap-1.5 rounded-sm border border-transparent px-2 text-12 font-medium text-muted hover:text-ink",
          "has-checked:border-line has-checked:bg-panel has-checked:text-ink pointer-coarse:h-8",
          "has-focus-visible:outline-2 has-focus-visible:outline-accent-ink",
        )}
      >
        {input}
        {option.icon}
        {option.label}
      </label>
    );
  }
  return (
    <div className="flex gap-2">
      {input}
      <div className="min-w-0">
        <label htmlFor={id} className="flex items-center gap-1.5 text-13">
          {option.icon}
          {option.label}
        </label>
        {option.description && (
          <p id={`${id}-help`} className="text-12 text-muted">
            {option.description}
          </p>
        )}
      </div>
    </div>
  );
}
