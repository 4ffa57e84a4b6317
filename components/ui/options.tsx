/** The options of a select out of a record of words; `empty` is the choice of none. */
export function Options({ words, empty }: { words: Readonly<Record<string, string>>; empty?: string }) {
  return (
    <>
      {empty !== undefined && <option value="">{empty}</option>}
      {Object.entries(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </>
  );
}
