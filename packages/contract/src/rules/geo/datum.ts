/**
 * The shifted coordinates of maps in China. GCJ-02 moves every point by some hundred metres (471 at Sanya), BD-09 moves it again.
 * Everything here is WGS 84; these are for tiles and map apps that are not. Points outside of China are left where they are.
 */
import type { Position } from '../../types.js';

export type Datum = 'wgs84' | 'gcj02' | 'bd09';

/** Krasovsky 1940, the ellipsoid that the shift is defined on. */
const semiMajorAxis = 6_378_245;
const eccentricitySquared = 0.006_693_421_622_965_943;
const bdTurn = (Math.PI * 3000) / 180;

/** WGS 84 into what a map uses. */
export function toDatum(position: Position, datum: Datum): Position {
  if (datum === 'wgs84' || !isShifted(position)) return position;
  const gcj = shift(position);
  return datum === 'gcj02' ? gcj : turnToBd(gcj);
}

/** Back from what a map uses: what a click on it means. Exact to a millimetre. */
export function fromDatum(position: Position, datum: Datum): Position {
  if (datum === 'wgs84' || !isShifted(position)) return position;
  let guess = position;
  // Each round brings it some hundred times nearer.
  for (let round = 0; round < 6; round += 1) {
    const there = toDatum(guess, datum);
    guess = {
      latitude: guess.latitude + position.latitude - there.latitude,
      longitude: guess.longitude + position.longitude - there.longitude,
    };
  }
  return guess;
}

/** The rectangle in which maps are shifted. It is the publishers' own, wider than the country. */
function isShifted({ latitude, longitude }: Position): boolean {
  return longitude >= 72.004 && longitude <= 137.8347 && latitude >= 0.8293 && latitude <= 55.8271;
}

function shift({ latitude, longitude }: Position): Position {
  const x = longitude - 105;
  const y = latitude - 35;
  const swing = Math.sqrt(Math.abs(x));
  const waves = wave(x, 6, 20) + wave(x, 2, 20);
  const north =
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * swing +
    (2 / 3) * (waves + wave(y, 1, 20) + wave(y, 1 / 3, 40) + wave(y, 1 / 12, 160) + wave(y, 1 / 30, 320));
  const east =
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * swing +
    (2 / 3) * (waves + wave(x, 1, 20) + wave(x, 1 / 3, 40) + wave(x, 1 / 12, 150) + wave(x, 1 / 30, 300));
  const phi = (latitude * Math.PI) / 180;
  const flattening = 1 - eccentricitySquared * Math.sin(phi) ** 2;
  const metresNorth = ((semiMajorAxis * (1 - eccentricitySquared)) / flattening ** 1.5) * (Math.PI / 180);
  const metresEast = (semiMajorAxis / Math.sqrt(flattening)) * Math.cos(phi) * (Math.PI / 180);
  return { latitude: latitude + north / metresNorth, longitude: longitude + east / metresEast };
}

function wave(value: number, turns: number, height: number): number {
  return height * Math.sin(value * turns * Math.PI);
}

function turnToBd({ latitude, longitude }: Position): Position {
  const length = Math.hypot(longitude, latitude) + 0.00002 * Math.sin(latitude * bdTurn);
  const angle = Math.atan2(latitude, longitude) + 0.000003 * Math.cos(longitude * bdTurn);
  return { latitude: length * Math.sin(angle) + 0.006, longitude: length * Math.cos(angle) + 0.0065 };
}
