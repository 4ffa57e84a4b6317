const MS_PER_DAY = 86_400_000;
/** The Julian day of 1 January 1970, 00:00. */
const EPOCH = 2_440_587.5;
/** Terrestrial time runs ahead of UTC by about this many milliseconds between 2000 and 2030. */
const DELTA_T = 70_000;

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/**
 * The instant of a new moon, in milliseconds since 1970: the `lunation`-th after that of 6 January 2000. Jean Meeus,
 * Astronomical Algorithms (2nd edition), chapter 49, without the planetary terms: within some two minutes from 1900
 * to 2100.
 */
export function newMoon(lunation: number): number {
  const k = lunation;
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2;
  const node = 124.7746 - 1.56375588 * k;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  const correction =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e ** 2 * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun) -
    0.00017 * sine(node);
  return (mean + correction - EPOCH) * MS_PER_DAY - DELTA_T;
}
