/** Returns the letters with the number after the highest one in use behind those letters: A17 after A1, A16 and B40. */
export function nextKey(letters: string, taken: readonly string[]): string {
  const numbers = taken
    .filter((key) => key.startsWith(letters) && /^\d{1,9}$/.test(key.slice(letters.length)))
    .map((key) => Number(key.slice(letters.length)));
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}
