const printed: Record<string, string> = { mod: "Ctrl/⌘", Escape: "Esc", ArrowUp: "↑", ArrowDown: "↓" };

/** Keys as they are printed: `g c` is two keys one after the other, `mod+z` two at once. */
export function Kbd({ keys }: { keys: string }) {
  const [first = "", second] = keys.split(" ");
  return (
    <span className="inline-flex items-center gap-1">
      <KeyCap press={first} />
      {second && <KeyCap press={second} />}
    </span>
  );
}

function KeyCap({ press }: { press: string }) {
  const parts = press.split("+").map((part) => printed[part] ?? part);
  return (
    <kbd className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-line bg-sunken px-1 font-sans text-12 text-muted">
      {parts.length > 1 ? `${parts[0]} ${parts[1]?.toUpperCase()}` : parts[0]}
    </kbd>
  );
}
