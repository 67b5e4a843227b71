/** The kind of work of a department: it decides who works there and in which grades. `lead` is the head of a unit with its office. */
export type Work =
  | "advice"
  | "support"
  | "digital"
  | "income"
  | "social"
  | "counter"
  | "city"
  | "outdoors"
  | "safety"
  | "lead";
