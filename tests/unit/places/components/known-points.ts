/** Points well within land, which no simplified coast can leave out. */
export const onLand: Record<string, readonly [lat: number, lng: number]> = {
  'Xi’an': [34.3, 108.9],
  Denver: [39.7, -105],
  Brasília: [-15.8, -47.9],
  Kinshasa: [-4.3, 15.3],
  'Alice Springs': [-23.7, 133.9],
  Novosibirsk: [55, 82.9],
  Warsaw: [52.2, 21],
  'Central Greenland': [72, -40],
  'Vostok Station': [-78.5, 106.8],
  'South Pole': [-89.5, 0],
  Córdoba: [-31.4, -64.2],
};

/** Points far out at sea, one of them in a sea within land. */
export const atSea: Record<string, readonly [lat: number, lng: number]> = {
  'Pacific Ocean': [0, -140],
  'Pacific, at the date line': [10, 180],
  'South Pacific': [-40, -120],
  'North Atlantic': [35, -45],
  'South Atlantic': [-25, -15],
  'Indian Ocean': [-20, 80],
  'Southern Ocean': [-58, 20],
  'North Pole': [89, 0],
  'Bay of Bengal': [14, 88],
  'Caspian Sea': [42, 50.5],
};
