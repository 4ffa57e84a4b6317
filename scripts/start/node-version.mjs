/** The oldest Node that the product runs on, as in the `engines` of package.json. */
const OLDEST = [20, 19];

/**
 * @param {string} version such as "20.19.0"
 * @returns {string} a sentence when that is too old, else nothing
 */
export function versionProblem(version) {
  const parts = version.split(".").map(Number);
  const enough = parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1]);
  return enough
    ? ""
    : "Entente needs Node " +
        OLDEST.join(".") +
        " or later, and this is " +
        version +
        ": see https://nodejs.org.";
}
