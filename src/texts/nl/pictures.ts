const either = (count: number, one: string, more: string): string => (count === 1 ? one : more);
const actions = (count: number) => (count === 1 ? "1 actie" : `${count} acties`);
const days = (count: number) => (count === 1 ? "1 dag" : `${count} dagen`);

/** What pictures of actions say: how a list of actions changed, and which ends moved. */
export const pictures = {
  account: {
    heading: (done: number, all: number) =>
      all === 1
        ? done === 1
          ? "De enige actie is nu gereed"
          : "De enige actie is nog niet gereed"
        : `Van ${actions(all)} ${done === 1 ? "is" : "zijn"} er nu ${done} gereed`,
    text: "De kolommen zijn even hoog: elke actie staat in allebei 1 keer.",
    title: "Waar de acties vandaan komen en wat ervan werd",
    desc: (from: string, to: string, all: number) => `Toen: ${from}; nu: ${to}; allebei samen ${all}.`,
    from: (all: number) => `Waar ${actions(all)} vandaan ${all === 1 ? "komt" : "komen"}`,
    to: (all: number) => `Wat er van ${actions(all)} werd`,
    parts: {
      initial: (count: number) => either(count, "stond er al", "stonden er al"),
      added: (count: number) => either(count, "kwam erbij", "kwamen erbij"),
      carriedOver: (count: number) =>
        either(count, "kwam uit een vorig programma", "kwamen uit een vorig programma"),
      done: (count: number) => either(count, "is gereed", "zijn gereed"),
      open: (count: number) => either(count, "loopt door of wacht", "lopen door of wachten"),
      dropped: (count: number) => either(count, "verviel", "vervielen"),
      notStated: (count: number) => either(count, "heeft geen stand", "hebben geen stand"),
      gone: (count: number) => either(count, "staat er niet meer in", "staan er niet meer in"),
    },
  },
  slips: {
    heading: (longest: number) => `De langste verschuiving is ${days(longest)}`,
    text: "Wat beloofd was toen de ronde openging, en wat nu beloofd is.",
    title: "Hoe ver het beloofde einde verschoof",
    desc: (name: string, longest: number) => `Het verst verschoof "${name}": ${days(longest)} later.`,
    was: "toen beloofd",
    now: "nu beloofd",
    more: (count: number) => `En nog ${actions(count)}. Die staan in de lijst hieronder.`,
  },
};
