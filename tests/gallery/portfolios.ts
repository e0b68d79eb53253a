/** The sites of the gallery in its order: the name in its address, and the content folder. */
export const portfolios = {
  sample: 'tests/portfolios/chien-shiung-wu',
  'zhongzhu-zhou': 'tests/portfolios/zhongzhu-zhou',
  'pan-zhou': 'tests/portfolios/pan-zhou',
  'anhao-zhao': 'tests/portfolios/anhao-zhao',
  'chaofan-lin': 'tests/portfolios/chaofan-lin',
  'chaofan-tao': 'tests/portfolios/chaofan-tao',
} as const;

export type PortfolioName = keyof typeof portfolios;
export const portfolioNames = Object.keys(portfolios) as PortfolioName[];
