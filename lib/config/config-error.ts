/** Thrown with one plain sentence when a variable cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
