/**
 * The components that every body has without importing them, each with the attribute it needs:
 * `<Work of="wu1957" />`, `<Stars repo="apache/tvm" />`, `<Video src="/files/talk.mp4" />`.
 */
export const givenComponents = { Work: 'of', Citations: 'of', Rank: 'of', Stars: 'repo', Video: 'src' } as const;

export type GivenComponent = keyof typeof givenComponents;

export const isGiven = (name: string): name is GivenComponent => Object.hasOwn(givenComponents, name);

/** The attributes that a component understands besides the one it needs. */
export const furtherAttributes: Readonly<Record<GivenComponent, readonly string[]>> = {
  Work: ['to'],
  Citations: [],
  Rank: [],
  Stars: [],
  Video: ['poster', 'title', 'captions', 'lang'],
};

/** Whether a component names a publication by its citation key. */
export const namesPublication = (component: string) => component === 'Work' || component === 'Citations';
