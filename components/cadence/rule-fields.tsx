import { type FaultAt, FormChoice, FormCount, FormPart, FormWords } from "@/components/cadence/form-parts";
import { Checkbox } from "@/components/ui/checkbox";

/** How often, from when. */
function HowOften({ fault, levels }: { fault: FaultAt; levels: Record<string, string> }) {
  return (
    <FormPart title="How often">
      <div className="grid items-start gap-3 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
        <FormChoice
          name="bound"
          label="Bound"
          fault={fault}
          of={{ at_least: "at least", exactly: "exactly", normally: "normally" }}
        />
        <FormCount name="times" label="Times" fault={fault} value="" />
        <FormChoice
          name="per"
          label="In a"
          fault={fault}
          value="year"
          of={{ month: "month", quarter: "quarter", half: "half-year", year: "year" }}
        />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <FormWords
          name="from"
          label="In force from"
          fault={fault}
          description="A day: 20 December 2017, or 29 Azar 1396."
        />
        <FormWords name="to" label="No longer in force from" fault={fault} optional />
      </div>
      <FormChoice name="level" label="Level" fault={fault} of={{ "": "Any level", ...levels }} />
      <Checkbox name="onDemand" label="Also to meet when necessary" />
    </FormPart>
  );
}

/** How its periods are cut, and what still counts. */
function HowCounted({ fault }: { fault: FaultAt }) {
  return (
    <FormPart title="How it is counted">
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <FormCount name="interval" label="Every how many periods" fault={fault} value="1" />
        <FormChoice
          name="anchor"
          label="Periods counted by"
          fault={fault}
          of={{ calendar: "the calendar", anniversary: "an anniversary", rolling: "the latest meetings" }}
        />
        <FormChoice
          name="calendar"
          label="Calendar"
          fault={fault}
          of={{ gregorian: "Gregorian", persian: "Solar Hijri" }}
        />
      </div>
      <FormWords
        name="anchorDate"
        label="Counted from"
        fault={fault}
        optional
        description="The day whose return begins a new period; an anniversary needs it."
      />
      <div className="grid items-start gap-3 sm:grid-cols-3">
        <FormCount name="graceDays" label="Days of grace" fault={fault} value="0" />
        <FormCount name="leadDays" label="Called due, days before" fault={fault} value="30" />
        <FormCount name="minSpacingDays" label="Days apart, at least" fault={fault} value="0" />
      </div>
      <FormChoice
        name="hosts"
        label="Host"
        fault={fault}
        value="unspecified"
        of={{ unspecified: "not stated", alternate: "the sides in turn", fixed: "always the same side" }}
      />
    </FormPart>
  );
}

/** The fields of a rule, in their order of weight. */
export function RuleFields({ fault, levels }: { fault: FaultAt; levels: Record<string, string> }) {
  return (
    <>
      <HowOften fault={fault} levels={levels} />
      <HowCounted fault={fault} />
    </>
  );
}
