declare namespace App {
  interface Locals {
    /** What prose can mention; asked for only by prose that does. */
    mentions?: () => Promise<import('#site/mentions.ts').Mentions>;
  }
}
