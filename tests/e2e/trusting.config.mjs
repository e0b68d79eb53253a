import vitrineCheck from '#tools/check-integration.ts';
import config from '../../astro.config.mjs';

/** The site of somebody who trusts all authors of the content. */
export default {
  ...config,
  integrations: [
    vitrineCheck({ trust: 'code' }),
    ...config.integrations.filter(({ name }) => name !== 'vitrine:check'),
  ],
};
