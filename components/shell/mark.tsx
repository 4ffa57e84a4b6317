/** The product's mark: two accounts, mirrored about one line. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g fill="#fff">
        <path d="M7 7.5h8v4H7a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1ZM10 14h5v4h-5a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1ZM7 20.5h8v4H7a1 1 0 0 1-1-1v-2a1 1 0 0 1 1-1Z" />
        <path
          fillOpacity=".62"
          d="M17 7.5h5a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-5v-4ZM17 14h8a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-8v-4ZM17 20.5h4a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-4v-4Z"
        />
      </g>
    </svg>
  );
}
