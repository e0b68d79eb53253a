import { icons as academicons } from '@iconify-json/academicons';
import { icons as lucide } from '@iconify-json/lucide';
import { icons as simple } from '@iconify-json/simple-icons';
import { describe, expect, test } from 'vitest';
import { type LinkKindRow, linkKinds } from '#model/link-kinds.ts';
import { isOwnLink, linkKind } from '#model/links.ts';
import { interfaceLanguages, wordsFor } from '#site/words/words.ts';

const rows = Object.entries<LinkKindRow>(linkKinds);
const sets = { academicons, lucide, 'simple-icons': simple };

describe('the table of kinds', () => {
  test('names an icon that is installed for each kind', () => {
    const missing = rows.filter(([, { icon }]) => {
      const [set, name] = icon.split(':') as [keyof typeof sets, string];
      return sets[set]?.icons[name] === undefined;
    });
    expect(missing).toEqual([]);
  });

  test('has a word for each kind in each language, and no two kinds of one name', () => {
    for (const lang of interfaceLanguages) {
      const labels = Object.values(wordsFor(lang).linkKinds);
      expect(labels.every((label) => label.length > 0)).toBe(true);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
    expect(wordsFor('zh').linkKinds).toMatchObject({
      cnki: '中国知网',
      wechat: '微信',
      scholar: '谷歌学术',
      github: 'GitHub',
    });
  });

  test('has each pattern of an address once', () => {
    const all = rows.flatMap(([, { at }]) => at);
    expect(all.filter((pattern, index) => all.indexOf(pattern) !== index)).toEqual([]);
  });

  test.each(rows.flatMap(([name, { at }]) => at.map((pattern) => [name, pattern])))('%s is at %s', (name, pattern) => {
    const place = pattern
      .replace(/^\*(?=\/)/, 'social.example.org')
      .replace(/^\*\./, 'sub.')
      .replaceAll('*', 'x')
      .replace(/\/$/, '/x');
    const url = pattern.endsWith(':') ? `${pattern}+12` : `https://www.${place}`;
    expect(linkKind({ url })).toBe(name);
  });
});

describe('the same person elsewhere', () => {
  test.each([
    'https://mastodon.social/@Gargron',
    'https://osf.io/ezcuj/',
    'https://www.zotero.org/wu',
    'https://www.zotero.org/wu/cv',
    'https://www.linkedin.com/in/wu/',
    'https://www.scopus.com/authid/detail.uri?authorId=7004212771',
    'https://www.webofscience.com/wos/author/record/A-1009-2008',
    'https://www.ncbi.nlm.nih.gov/myncbi/chien-shiung.wu.1/bibliography/public/',
    'https://zbmath.org/authors/?q=ai:tao.terence-c',
    'https://mathscinet.ams.org/mathscinet/MRAuthorID/61405',
    'https://viaf.org/viaf/27257411',
    'https://www.wikidata.org/wiki/Q236808',
    'https://isni.org/isni/0000000121032683',
    'https://baike.baidu.com/item/吴健雄',
    'https://codeberg.org/wu',
    'https://cv.hal.science/wu',
  ])('%s is', (url) => {
    expect(isOwnLink({ url })).toBe(true);
  });

  test.each([
    'https://www.linkedin.com/company/ibm',
    'https://openreview.net/forum?id=eqSChk2Bx8',
    'https://huggingface.co/org/model',
    'https://x.com/wu/status/1',
    'https://pubmed.ncbi.nlm.nih.gov/13534036/',
    'https://arxiv.org/abs/2203.10705',
    'https://zenodo.org/records/3509134',
    'https://www.zotero.org/groups/1',
    'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1534323',
    'https://www.youtube.com/watch?v=1',
    'https://www.kaggle.com/datasets',
  ])('%s is not', (url) => {
    expect(isOwnLink({ url })).toBe(false);
  });
});
