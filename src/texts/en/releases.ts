import type { releases as dutch } from "../nl/releases.ts";

/** The pages about how figures on staff leave: releases, the tables that are chosen for them, and what an outsider can compute. */
export const releases: typeof dutch = {
  title: "Releases of figures",
  none: "Nothing was released yet. Here will stand each release, with what is shown and hidden.",
  lead: (count: number, day: string) =>
    count === 1
      ? `There is 1 release, with the figures of ${day}.`
      : `There are ${count} releases. The last one has the figures of ${day}.`,
  about:
    "Figures about staff leave as a release only. Each release is checked together with all that went out before. What went out stays out.",
  release: (number: number) => `Release ${number}`,
  columns: {
    release: "Release",
    day: "Reference date",
    at: "Went out on",
    by: "By",
    to: "For whom",
    shown: "Shown",
    hidden: "Hidden",
  },
  byCommand: "command on the server",
  readers: {
    management: "management and works council",
    organisation: "everybody who works here",
    public: "everybody, also outside the organisation, after a decision",
  },
  ask: {
    title: "Ask for a release",
    lead: "The release is made afterwards. It begins within a minute and mostly takes less than a minute.",
    leadNone:
      "There is no day to release now. First bring in an extract of a new reference date, or wait until the rhythm of the tables has passed.",
    day: "Of which day?",
    dayAgain: (day: string) => `${day}, once more`,
    dayHint: "Of each day below an extract of the workforce is there.",
    consequence: "What is released stands. A correction is a new release.",
  },
  now: "Being made",
  asked: (day: string, at: string, by: string) => `Figures of ${day}, asked for on ${at} by ${by}.`,
  reload: "Load this page again to see how far it is.",
  stage: {
    waiting: "Waits until it begins.",
    counting: (inAll: string) => `Counts the people: ${inAll} rows.`,
    protecting: (steps: string) => `Looks for what must be hidden. Steps of computing so far: ${steps}.`,
    lookingFromOutside: (steps: string, inAll: string) =>
      `Computes what an outsider can know: ${steps} of ${inAll} steps done.`,
    seekingNearest: (steps: string, inAll: string) =>
      `Looks for tables that can be released: ${steps} of ${inAll} tried.`,
  },
  refusedTitle: "Not released",
  refused: (day: string) => `The figures of ${day} were not released.`,
  nearest: (tables: string) => `This would be possible: ${tables}.`,
  nearestNone: "No coarser tables were found that can be released.",
  table: (name: string, levels: number | null) => {
    if (levels === null) return name;
    return levels === 1 ? `${name} (1 level)` : `${name} (${levels} levels)`;
  },
  one: {
    status: (day: string, shown: string, hidden: string) =>
      `The figures of ${day}: ${shown} shown and ${hidden} hidden.`,
    day: "Reference date",
    at: "Went out on",
    by: "By",
    group: "Smallest group",
    groupOf: (threshold: string) => `${threshold} people`,
    check: "Check",
    checked:
      "The last check went over these tables, together with all that went out before. No small number can be narrowed down so far that it says something about anybody.",
    why: "Why figures are hidden",
    whySmall: (threshold: string) =>
      `A number under ${threshold} people is not shown. A group in which everybody is the same can say too much as well.`,
    whyOther:
      "Other figures are hidden because a small number would follow from them. The word does not tell which reason it is. That is on purpose.",
    whyTime:
      "Did few people come or go? Then the earlier figure stands, until a new one says nothing about those people.",
    readers: (who: string) => `For ${who}.`,
  },
  outside: {
    link: "What would an outsider know?",
    title: "What would an outsider know?",
    lead: (exact: string, cells: string) =>
      `Can be computed exactly: ${exact} of the ${cells} hidden figures.`,
    leadNone: (cells: string) => `Of the ${cells} hidden figures none can be computed exactly.`,
    nothing: "Nothing is hidden in this release.",
    about:
      "Somebody reads all that this release shows, and adds and subtracts. Of a hidden figure this person then knows how many it is at least and at most. That stands below, for example as 0 to 14.",
    sure: "The true numbers were not used for this page. Everybody with the released tables can compute this.",
    limits:
      "Figures of other days and of others are not reckoned with here. The check of the release itself does so.",
    exact:
      "Where it says 12 to 12, for example, the figure can be computed. With small numbers that does not happen.",
    notComputed: "This was not computed for this release.",
    between: (least: string, most: string) => `${least} to ${most}`,
    from: (least: string) => `${least} or more`,
  },
  tables: {
    title: "Tables that are released",
    link: "Choose tables",
    lead: (count: number) =>
      count === 1 ? "With each release 1 table goes out." : `With each release ${count} tables go out.`,
    about:
      "The tables pass one check together, whoever reads them. So for the protection it does not matter who does. With each table more, less can be shown of every table.",
    later:
      "Do you take away a table that was released before? Then it counts in every later check without anybody seeing it. What it showed stays known, after all.",
    columns: {
      table: "Table",
      levels: "Levels",
      rhythm: "Rhythm",
      readers: "For whom",
      flows: "Inflow and outflow",
      acts: "Adjust",
    },
    everyMonths: { 1: "every month", 3: "every 3 months", 6: "every 6 months", 12: "every year" },
    add: "Add a table",
    change: "Change",
    changeOf: (table: string) => `Change: ${table}`,
    drop: "Take away",
    dropOf: (table: string) => `Take away: ${table}`,
    dropLead: "What was released stands. The table does not go along with the next release any more.",
    by: "By which characteristics?",
    byHint: "Choose 1 to 3. With more characteristics more is hidden.",
    levels: "Levels of units",
    levelsHint: "Only where the table is by unit. Who works lower counts with the unit above.",
    rhythm: "How often?",
    rhythmHint: "The table with the longest rhythm says when the next release can be.",
    readers: "For whom?",
    readersHint: "A table for everybody becomes public only when somebody decides so at a release.",
    flows: "Also who came, rose, moved and left?",
    flowsHint:
      "Once a year, from the second release on with a year in between. Of the units the highest level only.",
    withFlows: { yes: "Yes, each year", no: "No" },
    choose: "Choose one",
    history: "Chosen before",
    chosen: (tables: string) => `Chosen: ${tables}.`,
    begin: "What each municipality begins with",
  },
};
