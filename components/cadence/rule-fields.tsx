import { FormPart } from "@/components/cadence/form-part";
import { DateLine } from "@/components/shell/date-line";
import { Choice, type Fields, Line } from "@/components/shell/fields";
import { Checkbox } from "@/components/ui/checkbox";

/** The labels of a rule's fields by their paths: what a refusal calls them. */
export const RULE_LABELS = {
  bound: "Bound",
  times: "Times",
  per: "In a",
  from: "In force from",
  to: "No longer in force from",
  level: "Level",
  onDemand: "To meet when necessary",
  interval: "Every how many periods",
  anchor: "Periods counted by",
  calendar: "Calendar",
  anchorDate: "Counted from",
  graceDays: "Days of grace",
  leadDays: "Called due, days before",
  minSpacingDays: "Days apart, at least",
  hosts: "Host",
};

/** How often, from when. */
function HowOften({ fields, levels }: { fields: Fields; levels: Record<string, string> }) {
  return (
    <FormPart title="How often">
      <div className="grid items-start gap-3 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
        <Choice
          fields={fields}
          name="bound"
          options={{ at_least: "at least", exactly: "exactly", normally: "normally" }}
        />
        <Line fields={fields} name="times" inputMode="numeric" required={false} data-focus-first />
        <Choice
          fields={fields}
          name="per"
          defaultValue="year"
          options={{ month: "month", quarter: "quarter", half: "half-year", year: "year" }}
        />
      </div>
      <Checkbox
        name="onDemand"
        label="To meet when necessary"
        description="Besides the number; or without one, when nothing more is said: leave Times empty."
        defaultChecked={fields.chose("onDemand", "on") ?? false}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <DateLine fields={fields} name="from" description="A day: 20 December 2017, or 29 Azar 1396." />
        <DateLine fields={fields} name="to" optional />
      </div>
      <Choice fields={fields} name="level" required={false} empty="Any level" options={levels} />
    </FormPart>
  );
}

/** How its periods are cut, and what still counts. */
function HowCounted({ fields, rolling }: { fields: Fields; rolling: boolean }) {
  return (
    <FormPart title="How it is counted">
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <Line fields={fields} name="interval" inputMode="numeric" defaultValue="1" />
        <Choice
          fields={fields}
          name="anchor"
          options={{
            calendar: "the calendar",
            anniversary: "an anniversary",
            rolling: "the latest meetings",
          }}
        />
        <Choice
          fields={fields}
          name="calendar"
          options={{ gregorian: "Gregorian", persian: "Solar Hijri" }}
        />
      </div>
      <DateLine
        fields={fields}
        name="anchorDate"
        optional
        description="The day whose return begins a new period; an anniversary needs it."
      />
      <div className="grid items-start gap-3 sm:grid-cols-3">
        {/* Counted by the latest meetings, a rule has none: it is overdue from the day after it was due. */}
        <fieldset hidden={rolling} disabled={rolling} className="min-w-0">
          <Line fields={fields} name="graceDays" inputMode="numeric" defaultValue="0" />
        </fieldset>
        <Line fields={fields} name="leadDays" inputMode="numeric" defaultValue="30" />
        <Line fields={fields} name="minSpacingDays" inputMode="numeric" defaultValue="0" />
      </div>
      <Choice
        fields={fields}
        name="hosts"
        defaultValue="unspecified"
        options={{ unspecified: "not stated", alternate: "the sides in turn", fixed: "always the same side" }}
      />
    </FormPart>
  );
}

/** The fields of a rule, in their order of weight. */
export function RuleFields({
  fields,
  levels,
  rolling,
}: {
  fields: Fields;
  levels: Record<string, string>;
  rolling: boolean;
}) {
  return (
    <>
      <HowOften fields={fields} levels={levels} />
      <HowCounted fields={fields} rolling={rolling} />
    </>
  );
}
