import vitrine from 'vitrine';

export default vitrine();
