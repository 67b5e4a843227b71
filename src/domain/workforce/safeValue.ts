const short = /^[\p{L}\p{N}]{1,4}$/u;
const code = /^(?=.*\d)[\p{L}\p{N}./_-]{1,12}$/u;
const manyDigits = /(?:\d[./_-]?){7}/;

/** Returns a code where it is too short, or too plainly a code, to say something about a person; null for any other value. */
export const safeCode = (text: string): string | null =>
  short.test(text) || (code.test(text) && !manyDigits.test(text)) ? text : null;

/** Returns a number as it was written, and null for what is no number or longer than a number of hours or people is. */
export const safeNumber = (text: string): string | null => (/^-?[\d.,]{1,6}%?$/.test(text) ? text : null);
