import { classNames } from "./class-names";

export type ButtonVariant = "default" | "primary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md";

const variants: Record<ButtonVariant, string> = {
  default: "border-edge/45 bg-panel text-ink hover:bg-hover active:bg-pressed",
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  quiet: "border-transparent text-muted hover:bg-hover hover:text-ink active:bg-pressed",
  danger: "border-transparent bg-red text-on-accent hover:bg-red-strong",
};

/** The classes that make an element look like a button: one definition for buttons, links and triggers. Not printed. */
export function buttonStyle({
  variant = "default",
  size = "md",
  iconOnly = false,
  className,
}: {
  variant?: ButtonVariant;
  size?: ButtonSize;
  iconOnly?: boolean;
  className?: string;
} = {}): string {
  const width = iconOnly ? (size === "sm" ? "w-row-sm" : "w-row") : size === "sm" ? "px-2" : "px-3";
  return classNames(
    "inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md border text-13 font-medium",
    "whitespace-nowrap no-underline transition-colors duration-75 print:hidden",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50",
    size === "sm" ? "h-row-sm" : "h-row",
    width,
    variants[variant],
    className,
  );
}
