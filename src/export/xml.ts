const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
/** XML 1.0 has no letter for these, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Returns a text as words of XML 1.0, whatever it looks like; a sign that XML has no letter for becomes U+FFFD. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign); // all four are known

/** Returns an element that holds words. */
export const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Returns an element that holds other elements, which are XML already. */
export const group = (name: string, parts: readonly string[]): string =>
  [`<${name}>`, ...parts, `</${name}>`].join("\n");
