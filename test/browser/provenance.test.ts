import { describe, expect, it } from 'vitest';
import { viewPath, views } from '../../src/app/views.ts';
import { visit } from './support/page.ts';
import { expectProvenance } from './support/provenance.ts';
import { suite } from './support/suite.ts';

describe('every view', () => {
  const { browser, url } = suite();

  it.each(views)(
    '(%s) carries harm, seed, scenario and that it is illustrative, on a desk and on a phone',
    async (view) => {
      for (const width of [1440, 390]) {
        const address = url(`${viewPath(view)}?scenario=abuse-stops&seed=a+seed`);
        const { page, complaints } = await visit(browser(), address, { viewport: { width, height: 844 } });
        await expectProvenance(page, 'Abuse by state forces stops', 'a seed');
        expect(complaints).toEqual([]);
        await page.context().close();
      }
    },
  );
});
