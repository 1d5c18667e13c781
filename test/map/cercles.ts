/** Chef-lieux and areas of the cercles of the default scenario (GeoNames, CC BY 4.0), as far as the map needs them. */
export const cercles = [
  { name: 'Mopti', lat: 14.4843, lon: -4.183, areaKm2: 7262 },
  { name: 'Djenné', lat: 13.9061, lon: -4.5533, areaKm2: 4563 },
  { name: 'Ténenkou', lat: 14.4572, lon: -4.9169, areaKm2: 11297 },
  { name: 'Youwarou', lat: 15.3684, lon: -4.2628, areaKm2: 7139 },
  { name: 'Bandiagara', lat: 14.3501, lon: -3.6104, areaKm2: 10520 },
  { name: 'Bankass', lat: 14.0775, lon: -3.5159, areaKm2: 9054 },
  { name: 'Koro', lat: 14.064, lon: -3.0754, areaKm2: 10937 },
  { name: 'Douentza', lat: 15.0016, lon: -2.9498, areaKm2: 23481 },
  { name: 'Ségou', lat: 13.4317, lon: -6.2157, areaKm2: 10844 },
  { name: 'Barouéli', lat: 13.077, lon: -6.8312, areaKm2: 4170 },
  { name: 'Bla', lat: 12.9501, lon: -5.7602, areaKm2: 6200 },
  { name: 'Macina', lat: 13.9641, lon: -5.3579, areaKm2: 11750 },
  { name: 'Niono', lat: 14.2526, lon: -5.993, areaKm2: 23063 },
  { name: 'San', lat: 13.3034, lon: -4.8956, areaKm2: 7262 },
  { name: 'Tominian', lat: 13.2874, lon: -4.5932, areaKm2: 6573 },
];
