/** What was asked for does not exist, or does not exist for this person: the page is the same. */
export class NotFound extends Error {}

/** The person is known and may not do this. */
export class NotAllowed extends Error {}

/** The same form was carried out a moment ago: nothing was done a second time. */
export class AlreadyDone extends Error {}

/** The database is away for a moment: nothing was changed and trying again helps. */
export class TryAgain extends Error {}

/** There is too little room on the disk: nothing was changed, reading goes on, and writing does so once there is room. */
export class DiskFull extends Error {}
