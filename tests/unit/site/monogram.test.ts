import { expect, test } from 'vitest';
import { monogramOf } from '#site/names.ts';

test.each([
  [{ given: 'Chien-Shiung', family: 'Wu' }, 'CSW'],
  [{ given: 'Ludwig', particle: 'van', family: 'Beethoven' }, 'LVB'],
  [{ given: 'Johann Sebastian Ambrosius', family: 'Bach' }, 'JSA'],
  [{ given: 'Chaofan (Sirius)', family: 'Lin' }, 'CL'],
  [{ given: 'émilie', family: 'du Châtelet' }, 'ÉDC'],
  [{ given: 'Martin', family: 'King', suffix: 'Jr.' }, 'MK'],
  [{ family: 'Plato' }, 'P'],
  [{ given: '健雄', family: '吴' }, '吴'],
])('the monogram of %j is %s', (name, monogram) => {
  expect(monogramOf(name)).toBe(monogram);
});
