/** A reason not to go on that its reader can act on: one clear sentence, shown without a stack. */
export class Refusal extends Error {
  name = "Refusal";
}
