/** The most signs of one typed line: a title, a name, a mail address, an address on the internet. */
export const longestLine = 500;
/** The most signs of one typed text: about four pages. */
export const longestText = 10_000;
