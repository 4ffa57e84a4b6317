import { ListPlus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { type SpokenRule, spokenRules } from "@/lib/cadence/rules/spoken";
import { sayRule } from "@/lib/cadence/rules/words";

function words(rule: SpokenRule): string {
  const { onDemand, hosts } = rule;
  return `${sayRule(rule)}${onDemand ? ", and when necessary" : ""}${hosts ? ", the sides in turn" : ""}`;
}

/** What a quote says of how often, each to be filled in by a press. */
export function SpokenRules({ quote, onTake }: { quote: string; onTake: (rule: SpokenRule) => void }) {
  const rules = spokenRules(quote);
  // What is said twice is offered once.
  const offered = rules.filter((rule, at) => at === rules.findIndex((other) => words(other) === words(rule)));
  return (
    // There before anything is, so that what comes into it is announced; it takes no room while it is empty.
    <div role="status" aria-label="Read in the quote" className="empty:absolute">
      {offered.length > 0 && (
        <ul className="grid gap-1">
          {offered.map((rule) => (
            <li
              key={rule.start}
              className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-13"
            >
              <span>
                “<bdi>{rule.exact}</bdi>”: {words(rule)}
              </span>
              <Button
                size="sm"
                icon={<ListPlus />}
                aria-label={`Fill this in: ${words(rule)}`}
                onClick={() => onTake(rule)}
              >
                Fill this in
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * Puts into the form what a quote says, as if it had been typed; what it leaves open stays as it is. The day is not said
 * there as a rule: an empty one has the focus next.
 */
export function fillIn(
  form: HTMLFormElement,
  { times, per, interval, bound, onDemand, hosts }: SpokenRule,
): void {
  const said = { times, per, interval, ...(bound && { bound }), ...(hosts && { hosts }) };
  for (const [name, value] of Object.entries(said)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      type(control, () => {
        control.value = String(value);
      });
  }
  const demand = form.elements.namedItem("onDemand");
  if (onDemand && demand instanceof HTMLInputElement)
    type(demand, () => {
      demand.checked = true;
    });
  const from = form.elements.namedItem("from");
  if (from instanceof HTMLInputElement && from.value === "") from.focus();
}

/** The draft is told of it by the event that typing makes. */
function type(control: HTMLElement, change: () => void): void {
  change();
  control.dispatchEvent(new Event("input", { bubbles: true }));
}
