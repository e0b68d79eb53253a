/** A service that cannot be asked any more in this run; the message says why. */
export class ServiceDown extends Error {}
/** One answer that is of no use; the next question may fare better. */
export class BadReply extends Error {}
