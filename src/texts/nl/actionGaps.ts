/** What actions leave unsaid. */
export const actionGaps = {
  filter: "Wat ontbreekt",
  /** The link behind the count of the list. */
  unlinked: (count: number) =>
    count === 1
      ? "1 actie heeft geen doelstelling en geen maat."
      : `${count} acties hebben geen doelstelling en geen maat.`,
  flag: "Deze actie heeft geen doelstelling en geen maat. Zo is niet te zien wat zij oplevert.",
};
