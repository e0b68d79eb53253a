import type { AstroIntegration } from 'astro';
import { describe, expect, test } from 'vitest';
import vitrine from 'vitrine';

const namesOf = (config: ReturnType<typeof vitrine>) =>
  (config.integrations as AstroIntegration[]).map(({ name }) => name);

describe('the configuration of a site', () => {
  test('has the address and the languages of the content', () => {
    expect(vitrine()).toMatchObject({
      site: 'https://wu.example.org',
      i18n: { defaultLocale: 'en', locales: ['en', 'zh'] },
    });
  });

  test('trusts no code in content unless it is told to', () => {
    const trustIn = (config: ReturnType<typeof vitrine>) =>
      (config.integrations as (AstroIntegration & { trust?: string })[]).find(({ name }) => name === 'vitrine:check');
    expect(trustIn(vitrine())).toHaveProperty('trust', 'data');
    expect(trustIn(vitrine({ trust: 'code' }))).toHaveProperty('trust', 'code');
  });

  test('takes what an author adds to Astro, and loses nothing of its own', () => {
    const mine: AstroIntegration = { name: 'mine', hooks: {} };
    const config = vitrine({
      astro: { server: { port: 8080 }, integrations: [mine], vite: { define: { MINE: '1' } } },
    });
    // The site takes its place when all others are done with it.
    expect(namesOf(config)).toEqual([...namesOf(vitrine()).slice(0, -1), 'mine', 'vitrine:publish']);
    expect(config).toMatchObject({ server: { port: 8080 }, trailingSlash: 'always' });
    expect(config.vite?.define).toMatchObject({
      MINE: '1',
      'import.meta.env.CONTENT_PATH': expect.any(String) as string,
    });
  });
});
