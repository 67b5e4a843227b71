/** The longest address that is kept, in characters. Judgement. */
const longest = 2000;

/**
 * V234: an address of another system that is kept and shown as a link begins with https and names a site; it has no user name
 * or password in it, and no spaces. Source: requirement DI-04.
 */
export function isSafeLink(address: string): boolean {
  if (address.length > longest || /\s/.test(address) || !/^https:\/\//i.test(address)) return false;
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === "https:" &&
    url.username === "" &&
    url.password === "" &&
    /\./.test(url.hostname)
  );
}
