export const effortMeasures = ["hours", "days"] as const;

/** Time that employees of a unit spent together, in the measure in which it was told (requirement BU-08). */
export type Effort = { readonly amount: number; readonly measure: (typeof effortMeasures)[number] };

/** A working day in the Dutch convention for training; a plan that reckons otherwise tells hours. Source: judgement. */
export const hoursInDay = 8;

/** Returns an effort in hours: a day is eight of them. */
export const hoursOf = ({ amount, measure }: Effort): number =>
  measure === "days" ? amount * hoursInDay : amount;
