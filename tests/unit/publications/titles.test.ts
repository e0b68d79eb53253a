import { describe, expect, test } from 'vitest';
import { latexToRichText } from '#publications/latex/decode-latex.ts';
import { parseRichText, type RichNode } from '#publications/rich-text.ts';
import { isHeadline, namesIn, type SentenceCase, toSentenceCase } from '#publications/titles.ts';

const show = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => ('text' in node ? node.text : 'maths' in node ? `$${node.maths}$` : show(node.inside))).join('');
/** A title as an author writes it in a .bib file, in sentence case. */
const lower = (title: string, options: Partial<SentenceCase> = {}) =>
  show(
    toSentenceCase(parseRichText(latexToRichText(title, { protect: true }).text), {
      lang: undefined,
      capitalAfterColon: true,
      ...options,
    }),
  );

describe('a headline in sentence case', () => {
  test.each([
    // Publication Manual of the APA, "Sentence case": the first word, the first after a colon, and proper nouns.
    ['Bayesian Inference: A Review of Methods', 'Bayesian inference: A review of methods'],
    ['Is Google Making Us Stupid? What the Internet Does', 'Is Google making us stupid? What the Internet does'],
    // pandoc 2.17 reads these from BibTeX the same way.
    ['Attention Is All You Need', 'Attention is all you need'],
    ['Constraints on the {Higgs} Width', 'Constraints on the Higgs width'],
    ['{GPT-4} Technical Report', 'GPT-4 technical report'],
    ['Mapping of mRNA and DNA in T Cells', 'Mapping of mRNA and DNA in T cells'],
    ['Pushing the Limits of Fine-Tuning', 'Pushing the limits of fine-tuning'],
    // Here pandoc has "x-rays", "t-cell", "navier–stokes", "united states", "markov", "escherichia coli".
    ['The Continuous X-Rays', 'The continuous X-rays'],
    ['The Role of T-Cell Receptors', 'The role of T-cell receptors'],
    ['On the Navier--Stokes Equations', 'On the Navier–Stokes equations'],
    ['Vaccination in the United States', 'Vaccination in the United States'],
    ['Growth in South Africa and New Zealand', 'Growth in South Africa and New Zealand'],
    ['Hidden Markov Models', 'Hidden Markov models'],
    ['The Genome of \\textit{Escherichia coli}', 'The genome of Escherichia coli'],
    ['A German Dictionary of Chinese Words', 'A German dictionary of Chinese words'],
    ['Every Monday in July', 'Every Monday in July'],
    ['Effects of Vitamin A on Mice', 'Effects of vitamin A on mice'],
    ['Henry VIII and World War II', 'Henry VIII and World War II'],
    ['Decay of $^{60}$Co in Air', 'Decay of $^{60}$Co in air'],
    ['Big Data vs. Small Models', 'Big data vs. small models'],
    ['The “Quiet” Revolution', 'The “quiet” revolution'],
    ['Darwin’s Finches', 'Darwin’s finches'],
    ["Alzheimer's Disease", "Alzheimer's disease"],
    ['Monte Carlo Methods', 'Monte Carlo methods'],
    ['Noise: A Flaw', 'Noise: A flaw'],
    ['My Collaboration with Julia Robinson on Numbers', 'My collaboration with Julia Robinson on numbers'],
    ['Methods of Ga Droplet Growth on Si', 'Methods of Ga droplet growth on Si'],
    ['The Limits of Co-Evolution in Bi-Directional Models', 'The limits of co-evolution in bi-directional models'],
    ['The Cambodian System of Writing', 'The Cambodian system of writing'],
  ])('%s', (written, expected) => {
    expect(lower(written)).toBe(expected);
  });

  test('has a small letter after a colon where the manual wants one', () => {
    expect(lower('Bayesian Inference: A Review', { capitalAfterColon: false })).toBe('Bayesian inference: a review');
    expect(lower('Bayesian inference: A review', { capitalAfterColon: false })).toBe('Bayesian inference: a review');
    expect(lower('A Tool: {BERT} for All', { capitalAfterColon: false })).toBe('A tool: BERT for all');
    expect(lower('Lost Cities: Berlin in Ruins', { capitalAfterColon: false })).toBe('Lost cities: Berlin in ruins');
  });

  test('keeps the names that the abstract has', () => {
    const names = namesIn('Here we study Zorbian dynamics with Torch. Dynamics are hard.');
    expect(lower('Exploring Zorbian Dynamics with Torch', { names })).toBe('Exploring Zorbian dynamics with Torch');
  });
});

describe('a title that stays as it is', () => {
  test.each([
    'Monte Carlo study of the Ising model in two dimensions',
    'Deep learning with Python',
    'Mapping the human brain',
    'Editorial',
    'Über die Theorie der Elektronen',
    'Sur la Théorie des Équations',
    'El Ingenioso Hidalgo Don Quijote de la Mancha y Otros',
    '深度学习综述',
  ])('%s', (title) => {
    expect(lower(title)).toBe(title);
  });

  test('is one in another language, whatever it looks like', () => {
    expect(lower('Handbuch Physik Band Eins', { lang: 'de' })).toBe('Handbuch Physik Band Eins');
  });
});

test('a headline differs from a sentence in its long words', () => {
  expect(isHeadline('Attention Is All You Need')).toBe(true);
  expect(isHeadline('Quantum Mechanics')).toBe(true);
  expect(isHeadline('Attention is all you need')).toBe(false);
  expect(isHeadline('Editorial')).toBe(false);
});
