/** The first stop of the Tab key: past the bars, to what the page is about (`#main`). */
export function SkipLink() {
  return (
    <a
      href="#main"
      data-no-print
      className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-13 font-medium text-on-accent focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:px-3 focus:py-2"
    >
      Skip to the content
    </a>
  );
}
