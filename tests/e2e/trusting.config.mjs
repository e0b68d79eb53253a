import vitrine from 'vitrine';

/** The site of somebody who trusts all authors of the content. */
export default vitrine({ trust: 'code' });
