import type { work as dutch } from "../nl/work.ts";

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const work: typeof dutch = {
  title: "My work",
  nothingAsked: "We ask nothing of you now. ",
  asked: "We ask you to do ",
  things: (count) => many(count, "thing", "things"),
  late: (count) => (count === 1 ? "1 action is late" : `${count} actions are late`),
  have: "You have ",
  readyFirst: "To be ready first: ",
  actions: (count) => many(count, "action", "actions"),
  askTitle: "What we ask of you",
  ask: {
    overdue: (title) => `Tell how it goes: ${title}`,
    noNews: (title) => `Tell how it goes: ${title}`,
    noStatus: (title) => `Choose a status: ${title}`,
    noPlanning: (title) => `Make a planning: ${title}`,
  },
  card: {
    left: (days: number) => (days === 0 ? "Today" : `${many(days, "day", "days")} left`),
    until: "at the latest",
    minutes: "It takes 2 minutes.",
    of: (owner: string) => `Of ${owner}.`,
    go: "Write an update",
  },
  daysLate: (days) => `${many(days, "day", "days")} late`,
  ready: "ready",
  daysSilent: (days) => `${days} days without news`,
  neverNews: "No news yet",
  lastNews: "last news",
  withoutStatus: "No status",
  withoutPlanning: "No planning",
  noPart: "No plan yet",
  writePlan: (unit) => `Write the plan of ${unit}`,
  alsoAsked: {
    overdue: "The end date has passed too.",
    noNews: "There has been no news for long either.",
    noStatus: "The status is missing too.",
    noPlanning: "The planning is missing too.",
  },
  inProgramme: (title) => `From the programme ${title}.`,
  tableTitle: (count) => (count === 1 ? "How your action stands" : `How your ${count} actions stand`),
  tableTitleUnit: (count) =>
    count === 1 ? "How the action of your unit stands" : `How the ${count} actions of your unit stand`,
  tableCaption: "Actions with status, planning and owner",
  inTime: (from, until) => (from === until ? from : `${from} to ${until}`),
  noActions: "You have no actions. When you become an action owner, your actions stand here.",
  withoutOwner: (count) => `${many(count, "action has", "actions have")} no owner yet`,
  leftOpen: (count) => `The plan leaves ${many(count, "thing", "things")} unsaid`,
  asks: {
    heading: "What the programme asks of you",
    decision: {
      due: "Waits for a decision",
      title: (number, name) => `Decide on version ${number} of the plan: ${name}`,
      go: "Look at the version",
    },
    late: {
      due: (count) => `${many(count, "action", "actions")} late`,
      title: "Talk to the action owners or make a new planning",
      go: "Look at late actions",
    },
    silent: {
      due: (count) => `${many(count, "action", "actions")} without news`,
      title: "Ask how it goes: the last news is more than 30 days old",
      go: "Look at the actions",
    },
    feedback: {
      due: "No answer yet",
      title: (title) => `Answer what an employee said: ${title}`,
      go: "Give an answer",
    },
    figure: {
      due: "No recent figure",
      title: (measure) => `Give the latest figure: ${measure}`,
      go: "Enter a figure",
    },
    more: (count) => `And ${count} more. They come here when you have done these.`,
  },
  programmes: "Programmes",
  noProgrammes: "No programme is running now.",
};
