/** "1,000+" where the count was capped. */
export function countWords({ value, capped }: { value: number; capped: boolean }): string {
  return `${value.toLocaleString("en")}${capped ? "+" : ""}`;
}
