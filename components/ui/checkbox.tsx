import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** A native checkbox with its label, and help beneath. */
export function Checkbox({
  label,
  description,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; description?: ReactNode }) {
  const id = useId();
  return (
    <div className={classNames("flex gap-2", className)}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={description ? `${id}-help` : undefined}
        className="mt-0.5 size-4 shrink-0 accent-accent"
        {...rest}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-13">
          {label}
        </label>
        {description && (
          <p id={`${id}-help`} className="text-12 text-muted">
            {description}
          </p>
        )}
      </div>
    </div>
  );
}
