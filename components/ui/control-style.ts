/** What every typed-in control looks like; `aria-invalid` turns its edge. */
export const controlStyle = [
  "block w-full min-w-0 rounded-md border border-edge bg-page px-2.5 text-14 text-ink placeholder:text-faint",
  "hover:border-muted disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted",
  "aria-invalid:border-red-ink aria-invalid:bg-red-soft/40",
].join(" ");
