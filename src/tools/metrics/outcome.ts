/** What became of one number. */
export interface Outcome {
  /** A repository or a citation key. */
  name: string;
  unit: 'stars' | 'citations';
  /** The number in the file now; undefined when there is none. */
  count?: number | undefined;
  /** The number in the file before. */
  before?: number | undefined;
  /** The day the number was read. */
  asOf?: string | undefined;
  /** Why the number was not read; undefined when it was. */
  reason?: string;
  /** Whether a service failed. What nobody knows and what the author wrote is no failure. */
  isFailure?: boolean;
  /** Whether a number was read and not believed, so that somebody has to look at it. */
  isDoubted?: boolean;
}
