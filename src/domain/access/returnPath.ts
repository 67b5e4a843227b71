/**
 * N122: after signing in somebody goes on to the page that was asked for, and only to a page of the own municipality: whatever
 * is no path within it leads to its first page. Returns the path. Source: judgement (open redirects).
 */
export function returnPath(slug: string, asked: string | null | undefined): string {
  const start = `/${slug}`;
  if (typeof asked !== "string" || asked.length > 500 || !/^\/[\w\-./~%?=&+,:@]*$/.test(asked)) return start;
  const [path = ""] = asked.split("?");
  const isWithin = path === start || path.startsWith(`${start}/`);
  // a browser reads dots and doubled slashes as another place, also where they are escaped
  const isPlain = !path.includes("//") && !/(^|\/)\.{1,2}(\/|$)|%2e|%2f|%5c|%00/i.test(path);
  return isWithin && isPlain ? asked : start;
}
