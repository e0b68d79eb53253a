import { checkContent } from '#check/rules.ts';
import type { CheckedContent, Trust } from '#model/checked-content.ts';
import { type Content, writtenLanguages } from '#model/content.ts';
import type { SiteAddress } from '#model/context.ts';
import { withLastGood } from '#model/last-good.ts';
import type { Problem } from '#model/problem.ts';
import { readCheckedContent } from '#model/read-checked-content.ts';
import { site as settingsSchema } from '#model/schema/site-settings.ts';
import { joinSite, type Site } from '#model/site.ts';
import type { Project } from './project.ts';
import { readContent, type Readings, readSettings } from './read-content.ts';

/** What has been made of the content since it last changed. */
interface Answers {
  content: Content;
  read: ReturnType<typeof readCheckedContent>;
  problems: Problem[];
  site: Site | undefined;
}

/** How long files must rest before listeners are called, in milliseconds. */
const quiet = 50;

/**
 * The content of a project with all that is made of it, each thing when it is first asked for. Whoever needs content in
 * one process shares one of these, so that each file is read and parsed once, and again only when it has changed.
 */
export class OpenSite {
  readonly project: Project;
  readonly trust: Trust;
  readonly #readings: Readings;
  readonly #listeners = new Set<() => void>();
  #answers: Partial<Answers> = {};
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What the pages showed before the last change. */
  #shown: CheckedContent | undefined;

  /**
   * @param trust whether the configuration lets MDX run code
   * @param readings what has been read of the folder
   */
  constructor(project: Project, trust: Trust = 'data', readings: Readings = new Map()) {
    this.project = project;
    this.trust = trust;
    this.#readings = readings;
  }

  /** The same content, of which the bodies may run code or may not. */
  trusting(trust: Trust): OpenSite {
    return new OpenSite(this.project, trust, this.#readings);
  }

  /** Where the site is published: at the address of VITRINE_URL, else at that of site.yaml, else nowhere yet. */
  get address(): SiteAddress {
    const written = (this.#settings() as { url?: unknown } | undefined)?.url;
    const read = settingsSchema.shape.url.safeParse(written);
    const address = this.project.url ?? (read.success ? read.data : 'http://localhost/');
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      throw new Error(`VITRINE_URL is \`${address}\`. It should be a full address: https://user.github.io/repo/.`);
    const url = new URL(address);
    return { origin: url.origin, base: url.pathname.replace(/\/?$/, '/') };
  }

  /** BCP 47 tags, the default first. */
  get languages(): string[] {
    return writtenLanguages(this.#settings());
  }

  /** What the files say. */
  content(): Content {
    const { content, publicFolder } = this.project;
    return this.#once('content', () => readContent(content, publicFolder, this.#readings));
  }

  /** What the schemas make of it. */
  checked(): CheckedContent {
    return this.#read().checked;
  }

  /** All that is wrong, in the order in which an author works through it. */
  problems(): Problem[] {
    return this.#once('problems', () => checkContent(this.content(), this.#read()));
  }

  /** The site that the content gives; undefined without a profile or a site.yaml. Where something is wrong, what was last right. */
  findSite(): Site | undefined {
    return this.#once('site', () => {
      this.#shown = withLastGood(this.checked(), this.#shown);
      return joinSite(this.#shown);
    });
  }

  /** @throws Without a profile or a site.yaml. */
  site(): Site {
    const site = this.findSite();
    if (site) return site;
    const missing = this.checked().good.site[0] ? 'profile.mdx' : 'site.yaml';
    throw new Error(`There is no ${missing}: \`npm run check\` says more.`);
  }

  /** To be called when a file has changed. What is asked from now on is answered from the files as they are. */
  changed(): void {
    this.#answers = {};
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      for (const listener of this.#listeners) listener();
    }, quiet);
  }

  /** Calls when files have changed and a moment has passed in which no more did: a `git checkout` changes many. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #once<Name extends keyof Answers>(name: Name, make: () => Answers[Name]): Answers[Name] {
    if (!(name in this.#answers)) this.#answers[name] = make();
    return this.#answers[name] as Answers[Name];
  }

  #read() {
    return this.#once('read', () => readCheckedContent(this.content(), this.trust));
  }

  /** What site.yaml says; nothing else is read for it. */
  #settings(): unknown {
    return readSettings(this.project.content, this.#readings);
  }
}
