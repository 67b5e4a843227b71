/** Returns the values of a part of a recurrence rule, `BYDAY=MO,TH`; none where the rule does not have the part. Source: RFC 5545. */
export const rulePart = (rule: string, part: string): readonly string[] =>
  new RegExp(`${part}=([^;]+)`).exec(rule)?.[1]?.split(",") ?? []; // the rule does not narrow it
