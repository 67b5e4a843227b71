const parts = /^(\D*)(\d*)(.*)$/s;

/** Orders texts by their code units. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/**
 * Returns below, at or above 0 as one grade comes before, is, or comes after the other: those without a number first, then
 * by letters, the number as a number and what follows, so that A comes before 1, 9 before 10, and `10A` between 10 and 11.
 * Source: the order of scales in the CAR-UWO, where A is the scale of the Participatiewet; requirement WM-04.
 */
export function compareGrades(one: string, other: string): number {
  const [, letters = "", digits = "", rest = ""] = parts.exec(one) ?? []; // the pattern fits every text
  const [, otherLetters = "", otherDigits = "", otherRest = ""] = parts.exec(other) ?? []; // as above
  const isNumbered = digits !== "";
  const isOtherNumbered = otherDigits !== "";
  return (
    Number(isNumbered) - Number(isOtherNumbered) ||
    inOrder(letters, otherLetters) ||
    Number(digits) - Number(otherDigits) ||
    inOrder(rest, otherRest) // the first that differs decides
  );
}
