import vitrine from 'vitrine';

/** A build that fails when everything has been written. */
export default vitrine({
  astro: {
    integrations: [
      {
        name: 'failing',
        hooks: {
          'astro:build:done': () => {
            throw new Error('The disk is full.');
          },
        },
      },
    ],
  },
});
