/** Why an address was not fetched. */
export const fetchErrorCodes = [
  "bad_address", // no http or https address
  "private_address", // it leads to an address that is not public
  "unreachable",
  "refused_by_site", // an answer that is no success
  "robots", // the site asks robots not to
  "too_many_redirects",
  "unsupported", // no text or document
  "too_large",
  "timeout",
] as const;
export type FetchErrorCode = (typeof fetchErrorCodes)[number];

/** An address that was not fetched, with a code and a plain sentence that names no address of our network. */
export class FetchError extends Error {
  override name = "FetchError";
  readonly code: FetchErrorCode;

  constructor(code: FetchErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
