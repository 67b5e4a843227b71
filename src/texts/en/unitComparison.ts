import type { unitComparison as dutch } from "../nl/unitComparison.ts";

const units = (count: number) => `${count} ${count === 1 ? "unit" : "units"}`;

/** The page on which units stand beside each other by where they began. */
export const unitComparison: typeof dutch = {
  title: "Compare units",
  link: "Compare units by start and pace",
  lead: (count) => `${units(count)} beside each other, in the order of where they began. `,
  leadNone: "There is no unit to compare on this level.",
  caution:
    "Compare only units that began in the same place. Who began with less can work hard and still be less far. This is no ranking.",
  tools: "Choose which units you see beside each other",
  levelOf: "Units of",
  highest: "the whole organisation",
  start: {
    notBegun: "Began without an approach",
    firstSteps: "Had taken first steps",
    partly: "Did it already in some places",
    usual: "Did it already as usual work",
  },
  startNotStated: "Start not stated",
  startNotStatedText:
    "The plan of these units does not say where they began, or there is no plan yet. Do not compare their pace with that of others.",
  group: (start, count) => `${start}: ${units(count)}`,
  caption: (group) => `${group}: profile, growth, effort and pace`,
  profile: "Profile and size",
  formation: (fte) => `${fte} fte`,
  formationNotStated: "size not stated",
  profileNotStated: "profile not stated",
  growth: "Growth according to the plan",
  hours: "Hours of training a year",
  actions: "Actions",
  pace: "Pace",
  paceOf: (unit) => `Pace of ${unit} round by round`,
  inRound: (round, answered, asked) =>
    asked === 0 ? `${round}: nothing asked` : `${round}: ${answered} of ${asked} answered`,
  last: "Last round",
  answered: (answered, asked) => (asked === 0 ? "nothing asked" : `${answered} of ${asked} answered`),
  silent: (count) => `${count} silent`,
  noReach: "not yours to read",
  noReachText: "You see the pace of your own unit only. The plans are everybody's.",
  split: (count) =>
    count === 1
      ? "1 action still stands with a unit that was split. It counts here with none of the parts."
      : `${count} actions still stand with a unit that was split. They count here with none of the parts.`,
  noRounds: "There has been no round yet. The pace will be added then.",
  howToRead: (rounds) =>
    rounds === 1
      ? "Each picture is the last round. The column is everything that was asked of the unit, with everything under it."
      : `Each picture is the last ${rounds} rounds, the oldest on the left. Each column is everything that was asked of the unit, with everything under it.`,
  round: "Round",
  asked: "Asked",
  numbers: (group) => `Pace in numbers: ${group}`,
};
