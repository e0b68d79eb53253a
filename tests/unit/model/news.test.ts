import { describe, expect, test } from 'vitest';
import { identifyNews } from '#model/news.ts';
import { newsItem } from '#model/schema/news.ts';

const news = (date: string, text: string | Record<string, string>) => newsItem.parse({ date, text });
const idsOf = (...items: ReturnType<typeof news>[]) => identifyNews(items, 'en').map(({ id }) => id);

describe('the id of a news item', () => {
  test('is made of its date and its first words, without marks and accents', () => {
    expect(idsOf(news('1957-01-15', 'At *Università di Pisa*: [parity](/a/) is gone, for ever.'))).toEqual([
      'news-1957-01-15-at-universita-di-pisa',
    ]);
  });

  test('is that of the default language, so that it is the same in all', () => {
    expect(idsOf(news('1957', { zh: '宇称不守恒', en: 'Parity is not conserved' }))).toEqual([
      'news-1957-parity-is-not-conserved',
    ]);
  });

  test('has words of a language without spaces too, and no more of them than an address needs', () => {
    const [item] = identifyNews([news('2025-21', '论文被国际机器学习大会录用并选为口头报告展示')], 'zh');
    expect(item!.id).toBe('news-2025-21-论文被国际机器学习大会录用并选为');
  });

  test('keeps to the older of two that would share one, also when a third is added above', () => {
    const [old, second, third] = [
      news('2024', 'Paper accepted.'),
      news('2024', 'Paper accepted.'),
      news('2024', 'Paper accepted.'),
    ];
    expect(idsOf(second, old)).toEqual(['news-2024-paper-accepted-2', 'news-2024-paper-accepted']);
    expect(idsOf(third, second, old).slice(1)).toEqual(idsOf(second, old));
    expect(new Set(idsOf(third, second, old)).size).toBe(3);
  });
});
