import { expect, test } from 'vitest';
import { printData } from '#cv/print/print-data.ts';
import { contextOf } from '#model/context.ts';
import { openFolder } from '../../../open-folder.ts';
import { contentFolder } from '../../content-folder.ts';

/** The other name on a printed CV, and the script in which it is set. */
function otherNameOf(name: string) {
  const open = openFolder(
    contentFolder({
      'site.yaml': 'url: https://a.org/\n',
      'profile.mdx': `---\nname: ${name}\n---\n`,
      'talks.yaml': '- { title: T, date: 1957 }\n',
    }),
  );
  const site = open.site();
  const context = contextOf({ lang: 'en', defaultLang: 'en', languages: ['en'] }, open.address, site.publications);
  return printData(site.cvs[0]!, context, { today: '2026-11-28', accent: 32 }).otherName;
}

test.each([
  ['{ given: Chien-Shiung, family: Wu, native: 吴健雄 }', { language: 'zh', script: 'hans' }],
  ['{ given: Hideki, family: Yukawa, native: ゆかわ ひでき }', { language: 'ja', script: 'jpan' }],
  ['{ given: Benjamin, family: Lee, native: 이휘소 }', { language: 'ko', script: 'kore' }],
  ['{ given: Lise, family: Meitner, native: Лиза, nativeLang: ru }', { language: 'ru', script: 'cyrl' }],
])('the native name of %s is set in its own language', (name, lang) => {
  expect(otherNameOf(name)?.lang).toMatchObject(lang);
});
