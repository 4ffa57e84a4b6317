import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** What a field hands to its control, so that label, help and message belong to it. */
export type ControlProps = {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/**
 * Label, help and message of one control:
 * `<Field label="Title" error={errors.title}>{(control) => <TextInput {...control} name="title" />}</Field>`.
 * The message names the field by standing with it. Says "optional" rather than starring what is required.
 */
export function Field({
  label,
  description,
  error,
  optional = false,
  hideLabel = false,
  className,
  children,
}: {
  label: ReactNode;
  description?: ReactNode;
  error?: string | null;
  optional?: boolean;
  hideLabel?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const described = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={classNames("grid gap-1", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-13 font-medium"}>
        {label}
        {optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      {children({
        id,
        required: !optional || undefined,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {description && (
        <p id={`${id}-help`} className="text-12 text-muted">
          {description}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** The message under a control that was refused. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-12 font-medium text-red-ink">
      <CircleAlert className="mt-px size-3.5" />
      <span>{children}</span>
    </p>
  );
}
